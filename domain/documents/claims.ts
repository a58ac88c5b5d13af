import type { Citation, Document } from '@/data/schema'
import { type AskedQuestion, documentsIn } from '../questions'
import { inSectionOrder } from './order'

/** A claim of a document that is contradicted: what it holds, where, and who holds otherwise. */
export type DisputedClaim = {
  readonly question: AskedQuestion
  /** Each position once, in the order taken. */
  readonly held: readonly string[]
  readonly citations: readonly Citation[]
  /** The other documents that take a position; none where the document contradicts itself alone. */
  readonly others: readonly Document['id'][]
}

/** The disagreements a document takes part in, in the order of its sections. */
export const disputedClaims = (
  questions: readonly AskedQuestion[],
  document: Document,
): DisputedClaim[] =>
  inSectionOrder(
    document,
    questions.filter(({ isAgreement }) => !isAgreement),
    ({ positions }) => positions.map(({ citation }) => citation),
  ).map(({ row: question, citations }) => ({
    question,
    held: [
      ...new Set(
        question.positions
          .filter((taken) => taken.document === document.id)
          .map(({ position }) => position),
      ),
    ],
    citations,
    others: documentsIn(question).filter((id) => id !== document.id),
  }))
