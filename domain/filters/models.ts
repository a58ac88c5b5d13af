import type { DocumentId } from '@/data/schema'
import { DOCUMENT_IDS } from '@/data/schema/values'
import { type Choice, type Choices, type Counts, countAll, narrowByAll } from '../filters'
import type { MatchMode, ModelsQuery } from '../query'
import type { ModelFacet, ModelIndex, ModelRow, Reading } from './model-index'
import { allRows, type RowSet, rowsIn, sizeOf } from './row-set'
import { searchRows, searchTerms } from './search'

/** The part of a query that narrows the models. */
export type ModelFilters = Omit<ModelsQuery, 'sort' | 'columns' | 'compare' | 'row'>

export type ModelSelection = {
  readonly rows: readonly ModelRow[]
  readonly total: number
  readonly contested: number
  readonly counts: Readonly<Record<ModelFacet, Counts>>
}

/**
 * The models a query lets through, and the count beside each value of each facet.
 *
 * What a facet reads follows the document filter: with one document chosen its statements alone, else the union of
 * all. Two documents chosen: models that at least one of them names, read by the union. Counts follow all other
 * filters (see `countValues`). The count of a document is the rows left if that document alone is chosen, and so is
 * read by its statements alone.
 */
export function selectModels(index: ModelIndex, query: ModelFilters): ModelSelection {
  const { row, facets } = readingFor(index, query.document)
  const isSearching = searchTerms(query.q).length > 0
  const found = isSearching ? searchRows(index.haystacks, query.q) : allRows(index.total)
  const choices = choicesOf(facets, query)
  const rows = rowsIn(narrowByAll(found, Object.values(choices))).map(row)
  return {
    rows,
    total: index.total,
    contested: rows.filter(({ contested }) => contested).length,
    counts: { ...countAll(found, choices), document: countDocuments(index, query, found) },
  }
}

export type ModalityFacet = 'output' | 'input'

/** How the choices of output and of input are meant: each by its own parameter, else by the one for both. */
export const matchModes = (query: ModelFilters): Record<ModalityFacet, MatchMode> => ({
  output: query['output-match'] ?? query.match,
  input: query['input-match'] ?? query.match,
})

/** The change of a query that gives one facet another mode and leaves the other as it is, in the shortest address. */
export function changeMatch(query: ModelFilters, facet: ModalityFacet, mode: MatchMode) {
  const modes = matchModes(query)
  const output = facet === 'output' ? mode : modes.output
  const input = facet === 'input' ? mode : modes.input
  if (output === input) return { match: output, 'output-match': null, 'input-match': null }
  return {
    match: query.match,
    'output-match': output === query.match ? null : output,
    'input-match': input === query.match ? null : input,
  }
}

const readingFor = (index: ModelIndex, documents: readonly DocumentId[]): Reading => {
  const [document, another] = documents
  return document === undefined || another !== undefined ? index.union : index.alone[document]
}

const countDocuments = (index: ModelIndex, query: ModelFilters, found: RowSet): Counts =>
  new Map(
    DOCUMENT_IDS.map((document) => {
      const choices = choicesOf(index.alone[document].facets, { ...query, document: [document] })
      return [document, sizeOf(narrowByAll(found, Object.values(choices)))]
    }),
  )

function choicesOf(facets: Reading['facets'], query: ModelFilters): Choices<ModelFacet> {
  const modes = matchModes(query)
  const choice = (
    name: ModelFacet,
    chosen: readonly string[],
    mode: MatchMode = 'any',
  ): Choice => ({
    get facet() {
      return facets[name]
    },
    chosen,
    mode,
  })
  return {
    output: choice('output', query.output, modes.output),
    input: choice('input', query.input, modes.input),
    side: choice('side', query.side),
    vendor: choice('vendor', query.vendor),
    technology: choice('technology', query.technology),
    document: choice('document', query.document),
    contested: choice(
      'contested',
      query.contested === null ? [] : [query.contested ? 'yes' : 'no'],
    ),
  }
}
