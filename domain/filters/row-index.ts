import type { DocumentId } from '@/data/schema'
import { type Facet, indexFacet } from '../filters'
import { lazily, oncePerRow } from '../lazy'

/** What statements say of the rows: all of them, or those of one document, whose reading holds the rows it names. */
export type Reading<Row, Name extends string> = {
  /** The row with this number, derived when it is first asked for. */
  readonly row: (number: number) => Row
  /** Each facet is indexed when it is first read. */
  readonly facets: Readonly<Record<Name, Facet>>
}

/** Everything filtering needs of the rows of a table. What no reader has asked for yet is not worked out. */
export type RowIndex<Row, Name extends string> = {
  readonly total: number
  readonly haystacks: readonly string[]
  /** All statements together. */
  readonly union: Reading<Row, Name>
  /** The statements of each document alone. */
  readonly alone: Readonly<Record<DocumentId, Reading<Row, Name>>>
  /** A row by its id as all statements tell it. */
  readonly find: (id: string) => Row | undefined
}

/** What a facet reads of a source: by all documents, or by one. */
export type FacetReader<Source> = {
  /** The values that stand whether a row holds them or not, in their order. */
  readonly values: () => readonly string[]
  readonly valuesOf: (source: Source, document?: DocumentId) => readonly string[]
}

/** How the sources of a table are read. */
export type RowReader<Source, Row, Name extends string> = {
  readonly rowOf: (source: Source, document?: DocumentId) => Row
  readonly haystackOf: (source: Source) => string
  readonly facets: Readonly<Record<Name, FacetReader<Source>>>
}

/** Reads sources for filtering: as the union of all statements, and as each document alone. */
export function indexRows<Source extends { readonly id: string }, Row, Name extends string>(
  sources: readonly Source[],
  { rowOf, haystackOf, facets }: RowReader<Source, Row, Name>,
): RowIndex<Row, Name> {
  const read = (document?: DocumentId): Reading<Row, Name> => {
    const makers = Object.entries<FacetReader<Source>>(facets).map(
      ([name, { values, valuesOf }]) => [
        name,
        () => indexFacet(sources, (source) => valuesOf(source, document), values()),
      ],
    )
    return {
      row: oncePerRow((number) => {
        const source = sources[number]
        if (source === undefined) throw new RangeError(`There is no row with the number ${number}`)
        return rowOf(source, document)
      }),
      // Every name of a facet has its maker.
      facets: lazily<Record<Name, Facet>>(Object.fromEntries(makers)),
    }
  }
  const union = read()
  return lazily<RowIndex<Row, Name>>({
    total: () => sources.length,
    haystacks: () => sources.map(haystackOf),
    union: () => union,
    alone: () =>
      lazily<RowIndex<Row, Name>['alone']>({
        nurix: () => read('nurix'),
        krishang: () => read('krishang'),
        'head-to-head': () => read('head-to-head'),
      }),
    find: () => {
      const numbers = new Map(sources.map(({ id }, number) => [id, number]))
      return (id) => {
        const number = numbers.get(id)
        return number === undefined ? undefined : union.row(number)
      }
    },
  })
}

/** The values that any source holds, each once and sorted. */
export const valuesHeld = <Source>(
  sources: readonly Source[],
  valuesOf: (source: Source) => readonly string[],
): string[] => {
  const values = new Set<string>()
  for (const source of sources) for (const value of valuesOf(source)) values.add(value)
  return [...values].sort()
}
