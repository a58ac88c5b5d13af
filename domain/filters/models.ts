import type { MatchMode, ModelsQuery } from '../query'
import type { ModelFacet, ModelIndex, ModelRow } from './model-index'
import { type RowSelection, selectRows } from './select-rows'

/** The part of a query that narrows the models. */
export type ModelFilters = Omit<ModelsQuery, 'sort' | 'columns' | 'compare' | 'row'>

export type ModelSelection = RowSelection<ModelRow, ModelFacet>

/** The models a query lets through, and the count beside each value of each facet (see `selectRows`). */
export const selectModels = (index: ModelIndex, query: ModelFilters): ModelSelection =>
  selectRows<ModelRow, ModelFacet>(index, query, matchModes(query))

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
