import type { Citation, DocumentId, Side } from '@/data/schema'
import { DOCUMENT_IDS } from '@/data/schema/values'
import { distinctCitations } from '../citations'
import { statementsOf } from '../consensus'
import type { ComparedCell, Point } from '../side-by-side'
import { sidesInWords } from '../words'

type Stated = {
  readonly filed: Readonly<Record<DocumentId, readonly Side[]>>
  readonly documents: readonly DocumentId[]
  readonly statements: readonly { readonly side: Side; readonly citation: Citation }[]
}

/** The sides each document files a row under: a point for each. */
export const FILED_POINTS: readonly Point<Stated>[] = DOCUMENT_IDS.map((document) => ({
  label: `Filed under by ${document}`,
  cellOf: (row) => ({
    words: row.filed[document].length === 0 ? [] : [sidesInWords(row.filed[document])],
    citations: distinctCitations(
      statementsOf(row, document).map((statement) => statement.citation),
    ),
    absence: row.documents.includes(document) ? 'Not filed' : 'Not named',
  }),
}))

/** The documents that name a row. */
export const namedByPoint = <Row extends Pick<Stated, 'documents'>>(
  citationsOf: (row: Row) => readonly Citation[],
): Point<Row> => ({
  label: 'Named by',
  cellOf: (row) => ({ words: row.documents, citations: citationsOf(row) }),
})

/** Values that stand in words, each once, with the places they come from. */
export const cellOf = <Said extends { readonly citation: Citation }>(
  said: readonly Said[],
  wordsOf: (said: Said) => readonly string[],
): ComparedCell => ({
  words: [...new Set(said.flatMap(wordsOf))],
  citations: distinctCitations(
    said.filter((one) => wordsOf(one).length > 0).map(({ citation }) => citation),
  ),
})
