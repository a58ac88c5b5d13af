import type { Modality } from '@/data/schema'
import { DOCUMENT_IDS, MODALITIES, SIDES, VERDICTS } from '@/data/schema/values'
import type { Counts, Facet } from '../filters'
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
import { sizeOf } from './row-set'
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

const CONTESTED_WORDS = { yes: 'Contested', no: 'Not contested' } as const

/** The facets of the models in their order, with the counts of a selection. */
export function modelFacets(
  index: ModelIndex,
  query: ModelFilters,
  { counts }: ModelSelection,
): FacetView<ModelFacet>[] {
  const { names, union } = index
  const modes = matchModes(query)
  const view = (
    name: ModelFacet,
    title: string,
    shortTitle: string,
    options: readonly Option[],
    chosen: readonly string[],
  ) => ({ name, title, shortTitle, options: counted(options, counts[name], chosen) })
  const modalities = ([...MODALITIES, UNSTATED] as const).map((modality) => ({
    value: modality,
    label: MODALITY_WORDS[modality],
    modality,
  }))
  const contested = query.contested === null ? [] : [query.contested ? 'yes' : 'no']
  const vendors = byFrequency(union.facets.vendor, (id) => names.vendors.get(id) ?? id)
  const technologies = byFrequency(
    union.facets.technology,
    (id) => names.technologies.get(id) ?? id,
  )
  return [
    {
      ...view('output', 'Output modality', 'Output', modalities, query.output),
      mode: modes.output,
    },
    { ...view('input', 'Input modality', 'Input', modalities, query.input), mode: modes.input },
    view('side', 'Filed under', 'Filed under', labelled(SIDES, SIDE_WORDS), query.side),
    view(
      'contested',
      'Contested',
      'Contested',
      labelled(['yes', 'no'], CONTESTED_WORDS),
      contested,
    ),
    view('vendor', 'Vendor as stated', 'Vendor', vendors, query.vendor),
    view('document', 'Document', 'Document', DOCUMENTS, query.document),
    view('technology', 'Technology as stated', 'Technology', technologies, query.technology),
  ]
}

/** The facets of the use cases in their order, with the counts of a selection. */
export function useCaseFacets(
  index: UseCaseIndex,
  query: UseCaseFilters,
  { counts }: UseCaseSelection,
): FacetView<UseCaseFacet>[] {
  const verdicts = labelled([...VERDICTS, UNSTATED], VERDICT_WORDS)
  const view = (
    name: UseCaseFacet,
    title: string,
    shortTitle: string,
    options: readonly Option[],
  ) => ({ name, title, shortTitle, options: counted(options, counts[name], query[name]) })
  return [
    view('llm', 'Verdict on LLMs', 'LLM verdict', verdicts),
    view('genai', 'Verdict on generative AI', 'Generative AI verdict', verdicts),
    view('side', 'Filed under', 'Filed under', labelled(SIDES, SIDE_WORDS)),
    view('document', 'Document', 'Document', DOCUMENTS),
    view('sector', 'Sector as stated', 'Sector', byFrequency(index.union.facets.sector, idInWords)),
  ]
}

type Option = Pick<FacetOption, 'value' | 'label' | 'modality'>

const labelled = <Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, string>>,
): Option[] => values.map((value) => ({ value, label: words[value] }))

const DOCUMENTS: readonly Option[] = DOCUMENT_IDS.map((id) => ({ value: id, label: id }))

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
