import type { DocumentId } from '@/data/schema'
import { DOCUMENT_IDS } from '@/data/schema/values'
import { type Choice, type Choices, type Counts, countersOf, narrow, narrowByAll } from '../filters'
import { lazily } from '../lazy'
import type { MatchMode } from '../query'
import type { Reading, RowIndex } from './row-index'
import { allRows, intersectionOf, noRows, type RowSet, rowsIn, sizeOf, sizeOfBoth } from './row-set'
import { searchRows, searchTerms } from './search'

/** What narrows a table: text, and for each facet the values chosen, or yes or no. */
export type FiltersOf<Name extends string> = {
  readonly q: string
  readonly document: readonly DocumentId[]
} & Readonly<Record<Name, readonly string[] | boolean | null>>

/** How the choice of each facet is meant; *any* where nothing is said. */
export type ModesOf<Name extends string> = Readonly<Partial<Record<Name, MatchMode>>>

export type RowSelection<Row, Name extends string> = {
  /** The rows in the order of the data, all of them derived when they are first asked for. */
  readonly rows: readonly Row[]
  /** Their numbers, and what of the index they are read through. */
  readonly numbers: RowSet
  readonly reading: Reading<Row, Name>
  readonly shown: number
  readonly total: number
  readonly contested: number
  readonly counts: Readonly<Record<Name, Counts>>
}

/** What is chosen of a facet, as values of the facet. */
export function chosenOf<Name extends string>(
  query: Readonly<Record<Name, readonly string[] | boolean | null>>,
  name: Name,
): readonly string[] {
  const asked = query[name]
  if (asked === null) return []
  return typeof asked === 'boolean' ? [asked ? 'yes' : 'no'] : asked
}

/**
 * The rows a query lets through, and the count beside each value of each facet.
 *
 * What a facet reads follows the document filter: with one document chosen its statements alone, else the union of
 * all. Two documents chosen: rows that at least one of them names, read by the union. Counts follow all other
 * filters (see `countValues`). The count of a document is the rows left if that document alone is chosen, and so is
 * read by its statements alone.
 */
export function selectRows<Row, Name extends string>(
  index: RowIndex<Row, Name | 'document' | 'contested'>,
  query: FiltersOf<Name>,
  modes?: ModesOf<Name>,
): RowSelection<Row, Name> {
  const [document, another] = query.document
  const isAlone = document !== undefined && another === undefined
  const reading = isAlone ? index.alone[document] : index.union
  const isSearching = searchTerms(query.q).length > 0
  const found = isSearching ? searchRows(index.haystacks, query.q) : allRows(index.total)
  const choices = choicesOf(reading.facets, query, modes)
  const numbers = narrowByAll(found, Object.values<Choice>(choices))
  return lazily<RowSelection<Row, Name>>({
    rows: () => rowsIn(numbers).map(reading.row),
    numbers: () => numbers,
    reading: () => reading,
    shown: () => sizeOf(numbers),
    total: () => index.total,
    contested: () =>
      sizeOfBoth(numbers, reading.facets.contested.get('yes') ?? noRows(index.total)),
    counts: () =>
      lazily<Record<Name, Counts>>({
        ...countersOf(found, choices),
        document: () => countDocuments(index, query, modes, found),
      }),
  })
}

function countDocuments<Row, Name extends string>(
  index: RowIndex<Row, Name | 'document'>,
  query: FiltersOf<Name>,
  modes: ModesOf<Name> | undefined,
  found: RowSet,
): Counts {
  const left = (document: DocumentId) => {
    const named = index.union.facets.document.get(document) ?? noRows(index.total)
    const choices = choicesOf(index.alone[document].facets, query, modes)
    const others = Object.entries<Choice>(choices).filter(([name]) => name !== 'document')
    return sizeOf(others.map(([, choice]) => choice).reduce(narrow, intersectionOf(found, named)))
  }
  return new Map(DOCUMENT_IDS.map((document) => [document, left(document)]))
}

function choicesOf<Row, Name extends string>(
  facets: Reading<Row, Name>['facets'],
  query: FiltersOf<Name>,
  modes: ModesOf<Name> | undefined,
): Choices<Name> {
  const choices = (Object.keys(facets) as Name[]).map((name): [Name, Choice] => [
    name,
    {
      get facet() {
        return facets[name]
      },
      chosen: chosenOf(query, name),
      mode: modes?.[name] ?? 'any',
    },
  ])
  // One choice for each name of a facet.
  return Object.fromEntries(choices) as Choices<Name>
}
