import type { Citation, DocumentId, Side } from '@/data/schema'
import { distinctCitations } from '../citations'
import { sidesInWords } from '../words'
import type { Citable } from './forms'

/** A row of a table to cite: its name and, in full, the sides each document that names it files it under. */
export function citableRow(
  row: {
    readonly id: string
    readonly name: string
    readonly documents: readonly DocumentId[]
    /** The sides each document files it under. */
    readonly filed: Readonly<Record<DocumentId, readonly Side[]>>
  },
  citations: readonly Citation[],
): Citable | null {
  const [first, ...rest] = distinctCitations(citations)
  if (first === undefined) return null
  const sides = row.documents.map((document) => ({
    document,
    words:
      row.filed[document].length === 0
        ? 'under no side'
        : `under ${sidesInWords(row.filed[document])}`,
  }))
  return {
    id: row.id,
    claim: row.name,
    lines: sides.map(({ document, words }) => `- ${document} files it ${words}`),
    isDerived: false,
    sources: [first, ...rest],
  }
}
