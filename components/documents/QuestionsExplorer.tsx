'use client'

import type { Faq } from '@/data/schema'
import { documentsParsers } from '@/domain/query'
import type { AskedQuestion } from '@/domain/questions'
import { QueryNotice } from '../layout/QueryNotice'
import { useQuery } from '../use-query'
import { QuestionsView } from './QuestionsView'
import { useHash } from './use-hash'

/** The questions as the address asks for them: filters from its query, the one in sight from its fragment. */
export function QuestionsExplorer({
  questions,
  faqs,
}: {
  questions: readonly AskedQuestion[]
  faqs: readonly Faq[]
}) {
  const { query, setQuery, ignored } = useQuery(documentsParsers)
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
        onChange={setQuery}
      />
    </>
  )
}
