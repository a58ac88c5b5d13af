import type { Citation, Comparison, Figure } from '@/data/schema'
import { shortCitation } from '../citations'
import { inQuotes } from '../citations/quotation'
import {
  citationsOfModel,
  citationsOfUseCase,
  type DerivedModel,
  type DerivedUseCase,
} from '../consensus'
import type { PublishedDataset } from '../dataset'
import { type CsvColumn, toCsv } from './csv'

/** Each citation in one line: `krishang, Scope: “a few words”`. */
export const citedInWords = (citations: readonly Citation[]): string[] =>
  citations.map((citation) => `${shortCitation(citation)}: ${inQuotes(citation.anchor)}`)

/** A model as a line of CSV. */
export const MODEL_CSV: readonly CsvColumn<DerivedModel>[] = [
  { name: 'id', value: ({ id }) => id },
  { name: 'name', value: ({ name }) => name },
  { name: 'aliases', value: ({ aliases }) => aliases },
  { name: 'family', value: ({ family }) => family },
  { name: 'versions', value: ({ versions }) => versions.map(({ label }) => label) },
  { name: 'sides', value: ({ sides }) => sides },
  { name: 'contested', value: ({ contested }) => contested },
  { name: 'input', value: ({ input }) => input },
  { name: 'output', value: ({ output }) => output },
  { name: 'vendors', value: ({ vendors }) => vendors },
  { name: 'technologies', value: ({ technologies }) => technologies },
  { name: 'documents', value: ({ documents }) => documents },
  { name: 'notes', value: ({ notes }) => notes },
  { name: 'citations', value: (row) => citedInWords(citationsOfModel(row)) },
]

/** A use case as a line of CSV. */
export const USE_CASE_CSV: readonly CsvColumn<DerivedUseCase>[] = [
  { name: 'id', value: ({ id }) => id },
  { name: 'name', value: ({ name }) => name },
  { name: 'sector', value: ({ sector }) => sector },
  { name: 'verdict_llm', value: ({ verdicts }) => verdicts.map(({ llm }) => llm) },
  {
    name: 'verdict_generative_ai',
    value: ({ verdicts }) => verdicts.map(({ generativeAi }) => generativeAi),
  },
  { name: 'sides', value: ({ sides }) => sides },
  { name: 'contested', value: ({ contested }) => contested },
  { name: 'examples', value: ({ examples }) => examples.map(({ summary }) => summary) },
  { name: 'documents', value: ({ documents }) => documents },
  { name: 'citations', value: (row) => citedInWords(citationsOfUseCase(row)) },
]

const FIGURE_COLUMNS: readonly CsvColumn<Figure>[] = [
  { name: 'id', value: ({ id }) => id },
  { name: 'label', value: ({ label }) => label },
  { name: 'measure', value: ({ measure }) => measure },
  { name: 'value', value: ({ value }) => value },
  { name: 'low', value: ({ low }) => low },
  { name: 'high', value: ({ high }) => high },
  { name: 'bound', value: ({ bound }) => bound },
  { name: 'unit', value: ({ unit }) => unit },
  { name: 'wording', value: ({ wording }) => wording },
  { name: 'period_from', value: ({ period }) => period.from },
  { name: 'period_to', value: ({ period }) => period.to },
  { name: 'period_wording', value: ({ period }) => period.wording },
  { name: 'scope', value: ({ scope }) => scope },
  { name: 'attributed_to', value: ({ attributedTo }) => attributedTo },
  { name: 'status', value: ({ status }) => status },
  { name: 'caveats', value: ({ caveats }) => caveats },
  { name: 'citations', value: ({ citations }) => citedInWords(citations) },
]

const COMPARISON_COLUMNS: readonly CsvColumn<Comparison>[] = [
  { name: 'id', value: ({ id }) => id },
  { name: 'parameter', value: ({ parameter }) => parameter },
  { name: 'name', value: ({ name }) => name },
  { name: 'llm', value: ({ cells }) => cells.llm },
  { name: 'generative_ai', value: ({ cells }) => cells.generativeAi },
  { name: 'document', value: ({ citation }) => citation.document },
  { name: 'citation', value: ({ citation }) => citedInWords([citation]) },
]

/** The collections given as CSV too, by file name without its extension. */
export const CSV_FILES = {
  models: ({ models }: PublishedDataset) => toCsv(MODEL_CSV, models),
  'use-cases': ({ useCases }: PublishedDataset) => toCsv(USE_CASE_CSV, useCases),
  figures: ({ figures }: PublishedDataset) => toCsv(FIGURE_COLUMNS, figures),
  comparisons: ({ comparisons }: PublishedDataset) => toCsv(COMPARISON_COLUMNS, comparisons),
} as const
