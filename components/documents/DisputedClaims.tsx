import Link from 'next/link'
import type { DocumentId } from '@/data/schema'
import { listInWords } from '@/domain/format'
import { type AskedQuestion, documentsIn, isWithinOneDocument } from '@/domain/questions'
import { idInWords } from '@/domain/words'

/** The disagreements a document takes part in: what it holds, and who holds otherwise. */
export function DisputedClaims({
  document,
  questions,
}: {
  document: DocumentId
  questions: readonly AskedQuestion[]
}) {
  return (
    <ul className="gap-x-10 xl:columns-2">
      {questions.map((question) => {
        const others = documentsIn(question).filter((id) => id !== document)
        const held = question.positions.filter((taken) => taken.document === document)
        return (
          <li key={question.id} className="break-inside-avoid border-b py-2.5 text-interface">
            <Link href={`/documents#${question.id}`} prefetch={false} className="link font-medium">
              {question.question}
            </Link>
            <ul className="mt-0.5 text-ink2">
              {[...new Set(held.map(({ position }) => position))].map((position) => (
                <li key={position}>{position}</li>
              ))}
            </ul>
            <p className="text-citation text-ink3">
              {idInWords(question.kind)},{' '}
              {isWithinOneDocument(question)
                ? 'within this document'
                : `beside ${listInWords(others)}`}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
