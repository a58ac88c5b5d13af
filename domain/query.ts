import {
  createLoader,
  createSerializer,
  type inferParserType,
  type ParserMap,
  parseAsString,
  parseAsStringLiteral,
} from 'nuqs/server'
import { DOCUMENT_IDS, MODALITIES, QUESTION_KINDS, SIDES, VERDICTS } from '@/data/schema/values'
import { ARRANGEMENTS, LEAVES } from './arrange/options'
import {
  choices,
  ids,
  oneId,
  percentages,
  SEPARATOR,
  search,
  sortBy,
  wholeNumberBetween,
  yesOrNo,
} from './query/parsers'
import { UNSTATED } from './words'

export const MODALITY_FILTERS = [...MODALITIES, UNSTATED] as const
export type ModalityFilter = (typeof MODALITY_FILTERS)[number]

/** any: at least one of the chosen; all: every one of them; only: at least one stated, and none outside the choice. */
export const MATCH_MODES = ['any', 'all', 'only'] as const
export type MatchMode = (typeof MATCH_MODES)[number]

/** The columns of the models: in `columns` and, with a leading hyphen for descending, in `sort`. */
export const MODEL_SORTS = [
  'name',
  'output',
  'input',
  'vendor',
  'technology',
  'side',
  ...DOCUMENT_IDS,
  'documents',
  'citations',
] as const
/** The columns of the use cases. */
export const USE_CASE_SORTS = [
  'name',
  'llm',
  'genai',
  'side',
  ...DOCUMENT_IDS,
  'sector',
  'documents',
  'citations',
] as const

export type ModelSort = (typeof MODEL_SORTS)[number]
export type UseCaseSort = (typeof USE_CASE_SORTS)[number]

/** What narrows the models, on `/models` and on `/`. */
export const modelFilterParsers = {
  q: search,
  input: choices(MODALITY_FILTERS),
  output: choices(MODALITY_FILTERS),
  match: parseAsStringLiteral(MATCH_MODES).withDefault('any'),
  'input-match': parseAsStringLiteral(MATCH_MODES),
  'output-match': parseAsStringLiteral(MATCH_MODES),
  side: choices(SIDES),
  vendor: ids(),
  technology: ids(),
  document: choices(DOCUMENT_IDS),
  contested: yesOrNo,
}

/** `/models`: `compare` holds the models side by side, `row` the one told beside the table. */
export const modelsParsers = {
  ...modelFilterParsers,
  sort: sortBy(MODEL_SORTS),
  columns: choices(MODEL_SORTS),
  compare: ids(),
  row: oneId,
}
export type ModelsQuery = inferParserType<typeof modelsParsers>

export const VERDICT_FILTERS = [...VERDICTS, UNSTATED] as const

/** What narrows the use cases. */
export const useCaseFilterParsers = {
  q: search,
  llm: choices(VERDICT_FILTERS),
  genai: choices(VERDICT_FILTERS),
  side: choices(SIDES),
  sector: ids(),
  document: choices(DOCUMENT_IDS),
  contested: yesOrNo,
}

/** `/use-cases`: `compare` and `row` as on `/models`. */
export const useCasesParsers = {
  ...useCaseFilterParsers,
  sort: sortBy(USE_CASE_SORTS),
  columns: choices(USE_CASE_SORTS),
  compare: ids(),
  row: oneId,
}
export type UseCasesQuery = inferParserType<typeof useCasesParsers>

/**
 * `/`: `arrange` absent is by concept, since not every pair with `leaves` has a meaning; `lens` is a document whose
 * statements alone are looked at; `focus` is the id of a circle; `hide` leaves out what the filters do not let through;
 * `edges` draws what contradicts the nesting.
 */
export const atlasParsers = {
  arrange: parseAsStringLiteral(ARRANGEMENTS),
  leaves: parseAsStringLiteral(LEAVES).withDefault('models'),
  lens: parseAsStringLiteral(DOCUMENT_IDS),
  hide: yesOrNo.withDefault(false),
  edges: yesOrNo.withDefault(false),
  ...modelFilterParsers,
  focus: oneId,
}
export type AtlasQuery = inferParserType<typeof atlasParsers>

const serializeAtlas = createSerializer(atlasParsers)

/** The address of a view of the Atlas, relative to its page. */
export const atlasAddress = (query: AtlasQuery): string => serializeAtlas(query) || '?'

/** `/market`: `rate` in per cent a year; `from` is the first year growth counts from; `figures` are shown together. */
export const marketParsers = {
  chart: oneId,
  rate: percentages,
  from: choices(['2024', '2025'] as const),
  to: wholeNumberBetween(2025, 2040),
  scale: parseAsStringLiteral(['linear', 'log'] as const).withDefault('linear'),
  figures: ids(),
}
export type MarketQuery = inferParserType<typeof marketParsers>

/** `/documents`: `concerns` is a row of any collection that the questions touch. */
export const documentsParsers = {
  kind: choices(QUESTION_KINDS),
  document: choices(DOCUMENT_IDS),
  concerns: oneId,
  q: search,
}
export type DocumentsQuery = inferParserType<typeof documentsParsers>

/** `/compare`: `parameter` is the shared key of comparison rows. */
export const compareParsers = {
  parameter: ids(),
  document: choices(DOCUMENT_IDS),
}
export type CompareQuery = inferParserType<typeof compareParsers>

/** `/choose`: what must be produced; `task` holds ids of use cases. */
export const chooseParsers = {
  output: choices(MODALITIES),
  task: ids(),
  sector: ids(),
}
export type ChooseQuery = inferParserType<typeof chooseParsers>

/**
 * `/present`: `deck` is one kept in this browser, `shared` one packed into the address; `slide` counts from 1. `view` is the
 * presentation or the presenter's window; without it the deck is built.
 */
export const presentParsers = {
  deck: oneId,
  shared: parseAsString,
  slide: wholeNumberBetween(1, 500),
  view: parseAsStringLiteral(['show', 'presenter'] as const),
}
export type PresentQuery = inferParserType<typeof presentParsers>

/** Every page: `stage` is the part of it that fills the screen. Whether there is such a part, the stage says. */
export const stageParsers = { stage: oneId }

/** The query of an address without parameters. */
export const defaultQuery = <Parsers extends ParserMap>(parsers: Parsers) =>
  createLoader(parsers)({})

/** A part of an address that the page does not understand, to be named in a notice. */
export type Ignored = { readonly name: string; readonly value: string }

type Parsers = Record<string, { parse: (value: string) => unknown }>

/** Values a page has rows for, by parameter, where the parser alone cannot know them. */
export type KnownValues = Readonly<Record<string, Pick<ReadonlySet<string>, 'has'>>>

const FREE_TEXT = 'q'

/**
 * What of an address the page does not understand: unknown names, and values (each of a list by itself) that no parser
 * or row knows. Free text is always understood; so is the stage, which answers for itself.
 */
export function ignoredParameters(
  parameters: URLSearchParams,
  parsers: Parsers,
  known: KnownValues = {},
): Ignored[] {
  const seen = new Set<string>()
  return [...parameters].flatMap(([name, value]): Ignored[] => {
    const isKnown = Object.hasOwn(parsers, name) || Object.hasOwn(stageParsers, name)
    if (!isKnown || seen.has(name)) return [{ name, value }]
    seen.add(name)
    if (name === FREE_TEXT || Object.hasOwn(stageParsers, name)) return []
    return value
      .split(SEPARATOR)
      .map((item) => item.trim())
      .filter((item) => parsers[name]?.parse(item) === null || known[name]?.has(item) === false)
      .map((item) => ({ name, value: item }))
  })
}

/** A query without the list items and single values that no row knows. */
export function withoutUnknown<Query extends Record<string, unknown>>(
  query: Query,
  known: KnownValues,
): Query {
  const entries = Object.entries(query).map(([name, value]) => {
    const values = known[name]
    if (values === undefined) return [name, value]
    if (Array.isArray(value)) return [name, value.filter((item) => values.has(item))]
    return [name, typeof value === 'string' && !values.has(value) ? null : value]
  })
  return Object.fromEntries(entries) as Query
}
