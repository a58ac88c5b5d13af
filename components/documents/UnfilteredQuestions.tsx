'use client'

import type { Faq } from '@/data/schema'
import type { AskedQuestion } from '@/domain/questions'
import { QuestionsView } from './QuestionsView'

const UNFILTERED = { q: '', kind: [], document: [], concerns: null }
const ignore = () => undefined

/** The questions as they stand in the page before any script runs: all of them. */
export function UnfilteredQuestions(props: {
  questions: readonly AskedQuestion[]
  faqs: readonly Faq[]
}) {
  return <QuestionsView {...props} query={UNFILTERED} hash={null} onChange={ignore} />
}
