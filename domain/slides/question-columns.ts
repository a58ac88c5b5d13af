import type { QuestionPart } from './content'

/** Of an even share: a document that says little still has room for its words. */
const LEAST = 0.85
const SILENCE = 'No statement'.length

const lettersOf = (cell: QuestionPart['rows'][number]['cells'][number]): number =>
  cell.length === 0
    ? SILENCE
    : cell.reduce(
        (sum, { detail, anchor, section }) =>
          sum + (detail?.length ?? 0) + anchor.length + section.length,
        0,
      )

/**
 * Parts of the width for the documents' columns, 1 in all: a document that states more has more, so that the words of all
 * can be set larger.
 */
export function documentShares({ documents, rows }: QuestionPart): number[] {
  const letters = documents.map((_, column) =>
    // The root: twice the words in a column twice as wide would leave the others none.
    Math.sqrt(rows.reduce((sum, { cells }) => sum + lettersOf(cells[column] ?? []), 0)),
  )
  const even = 1 / Math.max(1, documents.length)
  const total = letters.reduce((sum, one) => sum + one, 0)
  const wanted = letters.map((one) => Math.max(LEAST * even, one / total))
  const sum = wanted.reduce((all, one) => all + one, 0)
  return wanted.map((one) => one / sum)
}
