import type { Modality } from '@/data/schema'
import { DOCUMENT_IDS, MODALITIES, SIDES, VERDICTS } from '@/data/schema/values'
import type { Counts, Facet } from '../filters'
import { lazily } from '../lazy'
import type { MatchMode } from '../query'
import {
  idInWords,
  MODALITY_WORDS,
  NOT_STATED,
  SIDE_WORDS,
  UNSTATED,
  type Unstated,
  VERDICT_WORDS,
} from '../words'
import type { ModelFacet, ModelIndex } from './model-index'
import { type ModelFilters, type ModelSelection, matchModes } from './models'
import type { RowIndex } from './row-index'
import { sizeOf } from './row-set'
import { chosenOf, type FiltersOf, type ModesOf, type RowSelection } from './select-rows'
import type { UseCaseFacet, UseCaseFilters, UseCaseIndex, UseCaseSelection } from './use-cases'

/** A value of a facet as a reader meets it. */
export type FacetOption = {
  readonly value: string
  readonly label: string
  readonly count: number
  readonly isChosen: boolean
  readonly modality?: Modality | Unstated
}

/** A facet as a reader meets it: `name` is its parameter in the address, `mode` given where it can be changed. */
export type FacetView<Name extends string = string> = {
  readonly name: Name
  readonly title: string
  /** The title in a chip, as in `Output: text`. */
  readonly shortTitle: string
  readonly options: readonly FacetOption[]
  readonly mode?: MatchMode
}

/** A facet of rows with those of its values that are chosen. Values are listed and counted when they are first read. */
export type RowFacet<Name extends string = string> = FacetView<Name> & {
  readonly chosen: readonly FacetOption[]
}

type Option = Pick<FacetOption, 'value' | 'label' | 'modality'>

/** How a facet is shown: its values in their order, or for an open list what a value is called. */
type Shown<Name extends string> = Pick<FacetView<Name>, 'name' | 'title' | 'shortTitle'> & {
  readonly options: readonly Option[] | ((value: string) => string)
}

/** The facets of the models in their order, with the counts of a selection. */
export const modelFacets = (
  index: ModelIndex,
  query: ModelFilters,
  selection: ModelSelection,
): RowFacet<ModelFacet>[] => {
  const { vendors, technologies } = index.names
  const shown: readonly Shown<ModelFacet>[] = [
    { name: 'output', title: 'Output modality', shortTitle: 'Output', options: MODALITY_OPTIONS },
    { name: 'input', title: 'Input modality', shortTitle: 'Input', options: MODALITY_OPTIONS },
    SIDE,
    CONTESTED,
    {
      name: 'vendor',
      title: 'Vendor as stated',
      shortTitle: 'Vendor',
      options: (id) => vendors.get(id) ?? id,
    },
    DOCUMENT,
    {
      name: 'technology',
      title: 'Technology as stated',
      shortTitle: 'Technology',
      options: (id) => technologies.get(id) ?? id,
    },
  ]
  return facetViews(index, query, selection, shown, matchModes(query))
}

/** The facets of the use cases in their order, with the counts of a selection. */
export const useCaseFacets = (
  index: UseCaseIndex,
  query: UseCaseFilters,
  selection: UseCaseSelection,
): RowFacet<UseCaseFacet>[] => facetViews(index, query, selection, USE_CASE_FACETS_SHOWN)

const labelled = <Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, string>>,
): Option[] => values.map((value) => ({ value, label: words[value] }))

const MODALITY_OPTIONS: readonly Option[] = ([...MODALITIES, UNSTATED] as const).map(
  (modality) => ({ value: modality, label: MODALITY_WORDS[modality], modality }),
)

const VERDICT_OPTIONS = labelled([...VERDICTS, UNSTATED], VERDICT_WORDS)

const SIDE = {
  name: 'side',
  title: 'Filed under',
  shortTitle: 'Filed under',
  options: labelled(SIDES, SIDE_WORDS),
} as const

const CONTESTED = {
  name: 'contested',
  title: 'Contested',
  shortTitle: 'Contested',
  options: labelled(['yes', 'no'], { yes: 'Contested', no: 'Not contested' }),
} as const

const DOCUMENT = {
  name: 'document',
  title: 'Document',
  shortTitle: 'Document',
  options: DOCUMENT_IDS.map((id) => ({ value: id, label: id })),
} as const

const USE_CASE_FACETS_SHOWN: readonly Shown<UseCaseFacet>[] = [
  { name: 'llm', title: 'Verdict on LLMs', shortTitle: 'LLM verdict', options: VERDICT_OPTIONS },
  {
    name: 'genai',
    title: 'Verdict on GenAI',
    shortTitle: 'Generative AI verdict',
    options: VERDICT_OPTIONS,
  },
  SIDE,
  CONTESTED,
  DOCUMENT,
  { name: 'sector', title: 'Sector as stated', shortTitle: 'Sector', options: idInWords },
]

/** What was shown of a selection, by the facet and what is chosen of it. */
const known = new WeakMap<object, Map<string, RowFacet>>()

/** A facet of which the same is chosen, counted for the same selection, stays the same object. */
function facetViews<Row, Name extends string>(
  { union }: RowIndex<Row, Name>,
  query: FiltersOf<Name>,
  selection: RowSelection<Row, Name>,
  shown: readonly Shown<Name>[],
  modes?: ModesOf<Name>,
): RowFacet<Name>[] {
  const views = known.get(selection) ?? new Map<string, RowFacet>()
  known.set(selection, views)
  return shown.map(({ name, title, shortTitle, options }) => {
    const chosen = chosenOf(query, name)
    const mode = modes?.[name]
    const key = JSON.stringify([name, mode, chosen])
    const view: RowFacet =
      views.get(key) ??
      lazily<RowFacet>({
        name: () => name,
        title: () => title,
        shortTitle: () => shortTitle,
        options: () => {
          const all =
            typeof options === 'function' ? byFrequency(union.facets[name], options) : options
          return counted(all, selection.counts[name], chosen)
        },
        chosen: () => (chosen.length === 0 ? [] : view.options.filter(({ isChosen }) => isChosen)),
        ...(mode === undefined ? {} : { mode: () => mode }),
      })
    views.set(key, view)
    // Its key begins with the name.
    return view as RowFacet<Name>
  })
}

/** The values of an open list, the most frequent first whatever is filtered, so that none moves under the pointer. */
const byFrequency = (facet: Facet, nameOf: (value: string) => string): Option[] => [
  ...[...facet]
    .filter(([value]) => value !== UNSTATED)
    .map(([value, rows]) => ({ value, label: nameOf(value), size: sizeOf(rows) }))
    .sort((one, other) => other.size - one.size || (one.label < other.label ? -1 : 1))
    .map(({ value, label }) => ({ value, label })),
  { value: UNSTATED, label: NOT_STATED },
]

const counted = (
  options: readonly Option[],
  counts: Counts,
  chosen: readonly string[],
): FacetOption[] =>
  options.map((option) => ({
    ...option,
    count: counts.get(option.value) ?? 0,
    isChosen: chosen.includes(option.value),
  }))
