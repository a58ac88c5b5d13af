'use client'

import { useDeferredValue, useMemo, useRef } from 'react'
import type { Faq } from '@/data/schema'
import type { DocumentsQuery } from '@/domain/query'
import {
  type AskedQuestion,
  describeSelection,
  indexQuestions,
  selectQuestions,
} from '@/domain/questions'
import { stageItem } from '@/domain/stage'
import { Stageable } from '../stage/Stageable'
import { FaqList } from './FaqList'
import { QuestionArticles } from './QuestionArticles'
import { type ChangeQuery, QuestionFilters } from './QuestionFilters'
import { QuestionList } from './QuestionList'
import { QUESTION_PART } from './question-part'
import { useRevealedQuestion } from './use-revealed-question'

/**
 * Questions with their filters, and the FAQs. `hash` is the fragment of the address; null before the script runs, when
 * every question is in sight, one below the other. Afterwards the list stands beside one question; where there is no
 * room for both, and on paper, the list is shown until the address asks for a question.
 */
export function QuestionsView({
  questions,
  faqs,
  query,
  hash,
  isStaged = false,
  onChange,
}: {
  questions: readonly AskedQuestion[]
  faqs: readonly Faq[]
  query: DocumentsQuery
  hash: string | null
  /** Whether a question is to fill the screen: then the list gives way to it, whatever the address names. */
  isStaged?: boolean
  onChange: ChangeQuery
}) {
  const index = useMemo(() => indexQuestions(questions, faqs), [questions, faqs])
  // Typing stays ahead of redrawing some hundred questions.
  const settled = useDeferredValue(query)
  const selection = useMemo(() => selectQuestions(index, settled), [index, settled])
  const left = [...selection.disagreements, ...selection.agreements]
  const linked = questions.find(({ id }) => id === hash)
  const asked = left.find(({ id }) => id === hash)
  const shown = asked ?? left[0]
  const container = useRef<HTMLDivElement>(null)
  useRevealedQuestion(container, hash)

  const isOneShown = hash !== null
  const isListFirst = isOneShown && asked === undefined && !isStaged
  return (
    <>
      <QuestionFilters
        query={query}
        counts={selection.counts}
        concerned={query.concerns === null ? null : (index.concerned.get(query.concerns) ?? null)}
        sentence={describeSelection(selection, index)}
        onChange={onChange}
      />
      {linked !== undefined && asked === undefined ? (
        <p role="status" className="mt-2 border-l-2 border-accent bg-sink px-3 py-2 text-interface">
          The question this address links to does not match the filters: “{linked.question}”.
        </p>
      ) : null}
      <div
        ref={container}
        className="mt-4 border-t lg:grid lg:grid-cols-[300px_minmax(0,1fr)] xl:grid-cols-[340px_minmax(0,1fr)] print:block"
      >
        <div
          className={`lg:sticky lg:top-0 lg:max-h-dvh lg:self-start lg:overflow-y-auto lg:border-r lg:pb-6 print:static print:max-h-none print:overflow-visible print:border-r-0 ${isListFirst ? '' : 'print:hidden'} ${isOneShown && !isListFirst ? 'max-lg:hidden' : ''}`}
        >
          <QuestionList
            name="Disagreements"
            questions={selection.disagreements}
            shownId={shown?.id}
          />
          <QuestionList name="Agreements" questions={selection.agreements} shownId={shown?.id} />
        </div>
        <div className={`min-w-0 pt-4 lg:pl-10 ${isListFirst ? 'max-lg:hidden print:hidden' : ''}`}>
          {isOneShown ? (
            <p className="lg:hidden print:hidden">
              <a
                href="#questions"
                className="link inline-flex min-h-11 items-center text-interface"
              >
                All questions
              </a>
            </p>
          ) : null}
          <Stageable
            id={QUESTION_PART}
            title={shown?.question ?? 'Disagreements and agreements'}
            item={
              isOneShown
                ? stageItem(
                    left.map(({ id }) => id),
                    shown?.id,
                  )
                : null
            }
          >
            <QuestionArticles
              questions={questions}
              left={left}
              shownId={isOneShown ? shown?.id : undefined}
            />
            {left.length === 0 ? (
              <p className="py-8 font-serif text-sentence">
                No disagreement or agreement matches these filters.
              </p>
            ) : null}
          </Stageable>
        </div>
      </div>
      <section aria-labelledby="faqs" className="mt-12">
        <h2 id="faqs" className="scroll-mt-4 font-serif text-panel font-semibold">
          Questions and answers
        </h2>
        <p className="mt-1 max-w-[66ch] text-ink2">
          What the documents ask themselves. The questions are theirs, the answers in our words.
        </p>
        {selection.faqs.length === 0 ? (
          <p className="mt-4 text-ink3">None with these filters.</p>
        ) : (
          <FaqList faqs={selection.faqs} />
        )}
      </section>
    </>
  )
}
