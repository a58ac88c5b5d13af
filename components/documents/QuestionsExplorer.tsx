'use client'

import { useMemo } from 'react'
import type { Faq } from '@/data/schema'
import { documentsParsers, stageParsers } from '@/domain/query'
import { type AskedQuestion, concernedRows } from '@/domain/questions'
import { QueryNotice } from '../layout/QueryNotice'
import { useHash } from '../use-hash'
import { useQuery } from '../use-query'
import { QuestionsView } from './QuestionsView'
import { QUESTION_PART } from './question-part'

/** The questions as the address asks for them: filters from its query, the one in sight from its fragment. */
export function QuestionsExplorer({
  questions,
  faqs,
}: {
  questions: readonly AskedQuestion[]
  faqs: readonly Faq[]
}) {
  const known = useMemo(() => ({ concerns: concernedRows(questions) }), [questions])
  const { query, setQuery, ignored } = useQuery(documentsParsers, known)
  const {
    query: { stage },
  } = useQuery(stageParsers)
  const hash = useHash()
  return (
    <>
      <div className="not-empty:mb-4">
        <QueryNotice ignored={ignored} />
      </div>
      <QuestionsView
        questions={questions}
        faqs={faqs}
        query={query}
        hash={hash}
        isStaged={stage === QUESTION_PART}
        onChange={setQuery}
      />
    </>
  )
}
