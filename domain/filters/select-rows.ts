import type { DocumentId } from '@/data/schema'
import { DOCUMENT_IDS } from '@/data/schema/values'
import { type Choice, type Choices, type Counts, countAll, narrowByAll } from '../filters'
import type { MatchMode } from '../query'
import type { Reading, RowIndex } from './row-index'
import { allRows, type RowSet, rowsIn, sizeOf } from './row-set'
import { searchRows, searchTerms } from './search'

/** What narrows a table: text, and for each facet the values chosen, or yes or no. */
export type FiltersOf<Name extends string> = {
  readonly q: string
  readonly document: readonly DocumentId[]
} & Readonly<Record<Name, readonly string[] | boolean | null>>

/** How the choice of each facet is meant; *any* where nothing is said. */
export type ModesOf<Name extends string> = Readonly<Partial<Record<Name, MatchMode>>>

export type RowSelection<Row, Name extends string> = {
  readonly rows: readonly Row[]
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
export function selectRows<Row extends { readonly contested: boolean }, Name extends string>(
  index: RowIndex<Row, Name>,
  query: FiltersOf<Name>,
  modes?: ModesOf<Name>,
): RowSelection<Row, Name> {
  const [document, another] = query.document
  const isAlone = document !== undefined && another === undefined
  const { row, facets } = isAlone ? index.alone[document] : index.union
  const isSearching = searchTerms(query.q).length > 0
  const found = isSearching ? searchRows(index.haystacks, query.q) : allRows(index.total)
  const choices = choicesOf(facets, query, modes)
  const rows = rowsIn(narrowByAll(found, Object.values<Choice>(choices))).map(row)
  return {
    rows,
    total: index.total,
    contested: rows.filter(({ contested }) => contested).length,
    counts: { ...countAll(found, choices), document: countDocuments(index, query, modes, found) },
  }
}

function countDocuments<Row, Name extends string>(
  index: RowIndex<Row, Name>,
  query: FiltersOf<Name>,
  modes: ModesOf<Name> | undefined,
  found: RowSet,
): Counts {
  const left = (document: DocumentId) => {
    const alone = { ...query, document: [document] }
    const choices = choicesOf(index.alone[document].facets, alone, modes)
    return sizeOf(narrowByAll(found, Object.values<Choice>(choices)))
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
