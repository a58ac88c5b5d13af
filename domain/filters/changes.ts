import { toggleIn } from '../filters'
import { modelFilterParsers, useCaseFilterParsers } from '../query'
import { MODEL_FACETS, type ModelFacet } from './model-index'
import type { ModelFilters } from './models'
import { chosenOf } from './select-rows'
import type { UseCaseFilters } from './use-cases'

/** A change of a query; null takes a part back to its default. */
export type ChangeOf<Query> = { [Name in keyof Query]?: Query[Name] | null }

/** A change of the filters of the models. */
export type FilterChange = ChangeOf<ModelFilters>

/** The change that takes all filters back. */
const without = <Query>(parsers: Readonly<Record<keyof Query, unknown>>): ChangeOf<Query> =>
  // Null is the way back to the default of any part.
  Object.fromEntries(Object.keys(parsers).map((name) => [name, null])) as ChangeOf<Query>

export const NO_FILTERS: FilterChange = without<ModelFilters>(modelFilterParsers)

export const NO_USE_CASE_FILTERS: ChangeOf<UseCaseFilters> =
  without<UseCaseFilters>(useCaseFilterParsers)

/** Whether anything is searched or chosen; how a choice is meant does not narrow by itself. */
export const isNarrowed = (query: ModelFilters): boolean =>
  query.q.trim() !== '' || MODEL_FACETS.some((name) => chosenOf<ModelFacet>(query, name).length > 0)

/** The one facet of which either yes or no is chosen. */
const YES_OR_NO = 'contested'

/** The change that adds a value of a facet to what is chosen, or takes it away; of yes and no one takes the other's place. */
export function toggleValue<Query extends Choosable<Name>, Name extends keyof Query & string>(
  query: Query,
  name: Name,
  value: string,
): ChangeOf<Query> {
  const chosen = toggleIn(chosenOf<Name>(query, name), value)
  return chooseValues(name, name === YES_OR_NO ? chosen.slice(-1) : chosen)
}

type Choosable<Name extends string> = Readonly<Record<Name, readonly string[] | boolean | null>>

/** The change that makes values all that is chosen of a facet. */
export function chooseValues<Query>(
  name: keyof Query & string,
  values: readonly string[],
): ChangeOf<Query> {
  const chosen = name === YES_OR_NO ? values[0] === 'yes' : values
  // The values come from the facet of this name, whose values are those of the parameter.
  return { [name]: values.length === 0 ? null : chosen } as ChangeOf<Query>
}
