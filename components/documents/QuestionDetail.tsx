import { memo } from 'react'
import { citableQuestion } from '@/domain/citations/cited-rows'
import { type AskedQuestion, describePositions } from '@/domain/questions'
import { TREATMENTS } from '@/domain/treatments'
import { idInWords } from '@/domain/words'
import { Cite } from '../citations/Cite'
import { useCitedDocuments } from '../citations/citing-documents'
import { AddToDeck } from '../deck/AddToDeck'
import { FillScreen } from '../stage/FillScreen'
import { ContestedMark } from '../ui/ContestedMark'
import { CopyLink } from '../ui/CopyLink'
import { ConcernedRows } from './ConcernedRows'
import { PositionTable } from './PositionTable'
import { QUESTION_PART } from './question-part'

/** One disagreement or agreement: the question, every position with its places, and what it touches. */
export const QuestionDetail = memo(function QuestionDetail({
  question,
  position,
  total,
  previous,
  next,
  isShown,
}: {
  question: AskedQuestion
  position: number
  total: number
  previous: AskedQuestion | undefined
  next: AskedQuestion | undefined
  isShown: boolean
}) {
  const documents = useCitedDocuments()
  const citable = isShown ? citableQuestion(question) : null
  const word = question.isAgreement ? 'agreement' : 'disagreement'
  return (
    <div className="pb-8">
      <div className="flex flex-wrap items-center justify-between gap-x-6">
        <p className="text-citation text-ink3">
          {idInWords(question.kind)}, {word} {position} of {total}
        </p>
        {isShown ? (
          <span className="flex flex-wrap gap-x-5">
            <FillScreen part={QUESTION_PART} />
            {citable === null ? null : (
              <Cite citable={citable} documents={documents} fragment={question.id} />
            )}
            <CopyLink fragment={question.id} />
            <AddToDeck address={`/documents#${question.id}`} />
          </span>
        ) : null}
      </div>
      <h3 className="max-w-[26em] font-serif text-title font-semibold @2xl:text-question">
        {question.question}
      </h3>
      <p className="mt-1 mb-4 flex items-center gap-2 text-body text-ink2">
        {question.isAgreement ? null : <ContestedMark label="Contested" />}
        <span className="first-letter:capitalize">{describePositions(question)}</span>
      </p>
      <PositionTable question={question} />
      <div className="mt-5 grid gap-x-10 gap-y-4 text-interface @3xl:grid-cols-2 staged:hidden">
        {question.isAgreement ? null : (
          <div>
            <h4 className="text-citation font-semibold">What the atlas does with it</h4>
            <p className="mt-1 text-ink2">
              {TREATMENTS[question.kind]} Nothing is averaged or dropped.
            </p>
          </div>
        )}
        {question.concerns.length === 0 ? null : (
          <div>
            <h4 className="text-citation font-semibold">What it concerns</h4>
            <ConcernedRows rows={question.concerns} />
          </div>
        )}
      </div>
      <div className="mt-5 flex flex-wrap justify-between gap-x-8 gap-y-1 border-t pt-3 text-interface empty:hidden print:hidden">
        {previous === undefined ? null : (
          <p>
            Previous:{' '}
            <a href={`#${previous.id}`} className="row-link">
              {previous.question}
            </a>
          </p>
        )}
        {next === undefined ? null : (
          <p className="ml-auto">
            Next:{' '}
            <a href={`#${next.id}`} className="row-link">
              {next.question}
            </a>
          </p>
        )}
      </div>
    </div>
  )
})
