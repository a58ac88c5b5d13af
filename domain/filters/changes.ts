import { toggleIn } from '../filters'
import type { ModelFacet } from './model-index'
import type { ModelFilters } from './models'

/** A change of the filters of the models; null takes a part back to its default. */
export type FilterChange = { [Name in keyof ModelFilters]?: ModelFilters[Name] | null }

export const NO_FILTERS: FilterChange = {
  q: null,
  input: null,
  output: null,
  match: null,
  'input-match': null,
  'output-match': null,
  side: null,
  vendor: null,
  technology: null,
  document: null,
  contested: null,
}

/** Whether anything is searched or chosen; how a choice is meant does not narrow by itself. */
export const isNarrowed = (query: ModelFilters): boolean =>
  query.q.trim() !== '' ||
  query.contested !== null ||
  [query.input, query.output, query.side, query.vendor, query.technology, query.document].some(
    (chosen) => chosen.length > 0,
  )

/** The change that adds a value of a facet to what is chosen, or takes it away. */
export function toggleValue(query: ModelFilters, name: ModelFacet, value: string): FilterChange {
  if (name === 'contested') {
    const isYes = value === 'yes'
    return { contested: query.contested === isYes ? null : isYes }
  }
  return chooseValues(name, toggleIn(query[name], value))
}

/** The change that makes values all that is chosen of a facet. */
export function chooseValues(name: ModelFacet, values: readonly string[]): FilterChange {
  if (name === 'contested') return { contested: values.length === 0 ? null : values[0] === 'yes' }
  // The values come from the facet of this name, whose values are those of the parameter.
  return { [name]: values.length === 0 ? null : values } as FilterChange
}
