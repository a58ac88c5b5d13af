import type { Citation, Document } from '@/data/schema'

/** Tells in the order of a document's sections where its citations stand; the opening text comes first. */
export function sectionOrder({ id, sections }: Document): {
  readonly own: (citations: readonly Citation[]) => Citation[]
  readonly first: (citations: readonly Citation[]) => number
} {
  const places = new Map<string | null, number>([
    [null, 0],
    ...sections.map(({ heading }, index): [string, number] => [heading, index + 1]),
  ])
  const placeOf = ({ section }: Citation) => places.get(section) ?? places.size
  const own = (citations: readonly Citation[]) =>
    citations
      .filter((citation) => citation.document === id)
      .sort((one, other) => placeOf(one) - placeOf(other))
  return {
    own,
    first: (citations) => {
      const [citation] = own(citations)
      return citation === undefined ? places.size : placeOf(citation)
    },
  }
}

/** Rows that cite a document, in the order of its sections, each with its citations of that document. */
export function inSectionOrder<Row>(
  document: Document,
  rows: readonly Row[],
  citationsOf: (row: Row) => readonly Citation[],
): { readonly row: Row; readonly citations: readonly Citation[] }[] {
  const { own, first } = sectionOrder(document)
  return rows
    .map((row) => ({ row, citations: own(citationsOf(row)) }))
    .filter(({ citations }) => citations.length > 0)
    .sort((one, other) => first(one.citations) - first(other.citations))
}
