import Link from 'next/link'
import type { AskedQuestion } from '@/domain/questions'
import { describePositions } from '@/domain/questions'
import { PositionTable } from '../documents/PositionTable'
import { ContestedMark } from '../ui/ContestedMark'

/** Disagreements or agreements that touch a row; each opens to its positions side by side. */
export function ConcernedQuestions({ questions }: { questions: readonly AskedQuestion[] }) {
  return (
    <ul className="divided border-y">
      {questions.map((question) => (
        <li key={question.id}>
          <details className="group">
            <summary className="py-3">
              <span className="inline-flex max-w-[calc(100%-2rem)] flex-col align-top">
                <span className="font-serif text-sentence font-semibold">{question.question}</span>
                <span className="flex items-center gap-2 text-citation text-ink3">
                  {question.isAgreement ? null : <ContestedMark size={12} label="Disagreement" />}
                  {describePositions(question)}
                </span>
              </span>
            </summary>
            <div className="pb-5 pl-4">
              <PositionTable question={question} />
              <p className="mt-3 text-interface">
                <Link href={`/documents#${question.id}`} className="link">
                  See it among all {question.isAgreement ? 'agreements' : 'disagreements'}
                </Link>
              </p>
            </div>
          </details>
        </li>
      ))}
    </ul>
  )
}
