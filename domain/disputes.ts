import type { Question } from '@/data/schema'

/** A disagreement to link to: its address is `/documents#<id>`. */
export type Dispute = { readonly id: string; readonly question: string }

/** The disagreements that concern each row, by the id of the row. */
export function disputesByRow(
  disagreements: readonly Question[],
): ReadonlyMap<string, readonly Dispute[]> {
  const byRow = new Map<string, Dispute[]>()
  for (const { id, question, concerns } of disagreements) {
    for (const row of concerns) {
      byRow.set(row, [...(byRow.get(row) ?? []), { id, question }])
    }
  }
  return byRow
}

/** How many disagreements concern each row, by the id of the row; rows that none concerns are left out. */
export const disputeCounts = (disagreements: readonly Question[]): Record<string, number> =>
  Object.fromEntries(
    [...disputesByRow(disagreements)].map(([id, disputes]) => [id, disputes.length]),
  )

/** Disagreements without repeats, in the order given. */
export const distinctDisputes = (disputes: readonly Dispute[]): Dispute[] => [
  ...new Map(disputes.map((dispute) => [dispute.id, dispute])).values(),
]
