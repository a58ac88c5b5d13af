import type { Citation, Modality, Verdict } from '@/data/schema'

/** How many rows stand side by side at most: more are not read on one screen. */
export const MOST_COMPARED = 4

/** What is stated of one row on one point, in words, and the places that state it; no words where nothing is. */
export type ComparedCell = {
  readonly words: readonly string[]
  /** The same as what has a mark of its own. */
  readonly modalities?: readonly Modality[]
  readonly verdicts?: readonly Verdict[]
  readonly citations: readonly Citation[]
  /** What stands where there are no words, if it is not that nothing is stated. */
  readonly absence?: string
}

/** A point on which rows are compared. */
export type Point<Row> = { readonly label: string; readonly cellOf: (row: Row) => ComparedCell }

/**
 * - same: stated alike of every row, or of none.
 * - different: what is stated of two of them is not the same.
 * - partly: stated alike where it is stated, and not stated of every row. That is no difference of the rows.
 */
export type Agreement = 'same' | 'different' | 'partly'

/** One point on which rows are compared: a cell for each, in their order. */
export type ComparedLine = {
  readonly label: string
  readonly cells: readonly ComparedCell[]
  readonly agreement: Agreement
}

/** Rows point by point, by what all documents state of them; each value has the places that state it. */
export const compareRows = <Row>(
  points: readonly Point<Row>[],
  rows: readonly Row[],
): ComparedLine[] =>
  points.map(({ label, cellOf }) => {
    const cells = rows.map(cellOf)
    return { label, cells, agreement: agreementOf(cells) }
  })

/** The rows with these ids, in the order asked for and no more than can be compared; unknown ids are left out. */
export const rowsToCompare = <Row>(
  { find }: { readonly find: (id: string) => Row | undefined },
  ids: readonly string[],
): readonly Row[] => ids.flatMap((id) => find(id) ?? []).slice(0, MOST_COMPARED)

function agreementOf(cells: readonly ComparedCell[]): Agreement {
  const stated = cells.filter(({ words }) => words.length > 0)
  const wordings = new Set(stated.map(({ words }) => [...words].sort().join('\n')))
  if (wordings.size > 1) return 'different'
  return stated.length > 0 && stated.length < cells.length ? 'partly' : 'same'
}
