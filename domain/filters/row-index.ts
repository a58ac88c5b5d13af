import type { DocumentId } from '@/data/schema'
import { type Derivation, derive } from '../consensus'
import { type EachValue, type Facet, indexEachValue } from '../filters'
import { lazily, oncePerRow } from '../lazy'

/** What statements say of the rows: all of them, or those of one document, whose reading holds the rows it names. */
export type Reading<Row, Name extends string> = {
  /** Of the rows, whether this document names them or not. */
  readonly total: number
  /** The row with this number, derived when it is first asked for. */
  readonly row: (number: number) => Row
  /**
   * The row with this number, to look at one field of: only that is worked out. It stays this row until the next is
   * looked at.
   */
  readonly glance: (number: number) => Row
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

/** What a facet reads of a source. */
export type FacetReader<Source> = {
  /** The values that stand whether a row holds them or not, in their order; null for all that any row holds, sorted. */
  readonly values: readonly string[] | null
  /** Of all documents, or of one. */
  readonly eachValue: (document: DocumentId | undefined) => EachValue<Source>
}

/** How the sources of a table are read. */
export type RowReader<Source, Row, Name extends string> = {
  readonly fields: Derivation<Source, Row>
  readonly haystackOf: (source: Source) => string
  readonly facets: Readonly<Record<Name, FacetReader<Source>>>
}

/** Reads sources for filtering: as the union of all statements, and as each document alone. */
export function indexRows<
  Source extends { readonly id: string },
  Row extends Source,
  Name extends string,
>(
  sources: readonly Source[],
  { fields, haystackOf, facets }: RowReader<Source, Row, Name>,
): RowIndex<Row, Name> {
  const sourceOf = (number: number): Source => {
    const source = sources[number]
    if (source === undefined) throw new RangeError(`There is no row with the number ${number}`)
    return source
  }
  const read = (document?: DocumentId): Reading<Row, Name> => {
    const makers = Object.entries<FacetReader<Source>>(facets).map(
      ([name, { values, eachValue }]) => [
        name,
        () => {
          // An open list has every value that any document states, whichever is read.
          const known = values ?? [
            ...(document === undefined ? [] : union.facets[name as Name].keys()),
          ]
          const facet = indexEachValue(sources, eachValue(document), known)
          return values === null && document === undefined ? sorted(facet) : facet
        },
      ],
    )
    return {
      total: sources.length,
      row: oncePerRow((number) => derive(sourceOf(number), fields, document)),
      glance: glanceThrough(sourceOf, fields, document),
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
      let numbers: ReadonlyMap<string, number> | undefined
      return (id) => {
        numbers ??= new Map(sources.map((source, number) => [source.id, number]))
        const number = numbers.get(id)
        return number === undefined ? undefined : union.row(number)
      }
    },
  })
}

/**
 * Works out what a search looks in, which the first one would wait for. Gives the number of rows that can be searched. Asked
 * again it does nothing.
 */
export const prepareSearch = ({
  haystacks,
}: {
  readonly haystacks: RowIndex<never, never>['haystacks']
}): number => haystacks.length

/** One row for all numbers, whose fields are those of the source last asked for. */
function glanceThrough<Source extends object, Row extends Source>(
  sourceOf: (number: number) => Source,
  fields: Derivation<Source, Row>,
  document?: DocumentId,
): (number: number) => Row {
  let source: Source
  const field = (_: unknown, name: string): unknown =>
    name in fields
      ? fields[name as keyof typeof fields](source, document)
      : source[name as keyof Source]
  // What is not a field of the source has its derivation.
  const row = new Proxy({}, { get: field as ProxyHandler<object>['get'] & {} }) as Row
  return (number) => {
    source = sourceOf(number)
    return row
  }
}

/** A facet whose values stand in their order, *not stated* last. */
const sorted = (facet: Facet): Facet => {
  const entries = [...facet]
  const unstated = entries.slice(-1)
  return new Map([
    ...entries.slice(0, -1).sort(([one], [other]) => (one < other ? -1 : 1)),
    ...unstated,
  ])
}
