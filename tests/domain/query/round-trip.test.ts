import fc from 'fast-check'
import { createLoader, createSerializer, type ParserMap } from 'nuqs/server'
import { expect, test } from 'vitest'
import { DOCUMENT_IDS, MODALITIES, QUESTION_KINDS, SIDES } from '@/data/schema/values'
import { ARRANGEMENTS, LEAVES } from '@/domain/arrange/options'
import * as queries from '@/domain/query'

const { MATCH_MODES, MODALITY_FILTERS, MODEL_SORTS, USE_CASE_SORTS, VERDICT_FILTERS } = queries

const someOf = <Value>(values: readonly Value[]) => fc.uniqueArray(fc.constantFrom(...values))
const maybe = <Value>(values: readonly Value[]) => fc.constantFrom(null, ...values)
const sortsBy = (columns: readonly string[]) =>
  someOf(columns.flatMap((column) => [column, `-${column}`]))
/** Ids of rows: kebab-case, some with a kind before a colon. */
const id = fc.stringMatching(/^[a-z0-9]{1,8}([-:][a-z0-9]{1,8}){0,3}$/)
const ids = fc.uniqueArray(id, { maxLength: 4 })
const yesOrNo = fc.constantFrom(null, true, false)
const search = fc.string()

const modelFilters = {
  q: search,
  input: someOf(MODALITY_FILTERS),
  output: someOf(MODALITY_FILTERS),
  match: fc.constantFrom(...MATCH_MODES),
  'input-match': maybe(MATCH_MODES),
  'output-match': maybe(MATCH_MODES),
  side: someOf(SIDES),
  vendor: ids,
  technology: ids,
  document: someOf(DOCUMENT_IDS),
  contested: yesOrNo,
}
const useCaseFilters = {
  q: search,
  llm: someOf(VERDICT_FILTERS),
  genai: someOf(VERDICT_FILTERS),
  side: someOf(SIDES),
  sector: ids,
  document: someOf(DOCUMENT_IDS),
  contested: yesOrNo,
}
const rowsSeen = { compare: ids, row: fc.option(id) }

/** Any state of each page, under the name of its parsers. */
const STATES: Readonly<Record<string, Readonly<Record<string, fc.Arbitrary<unknown>>>>> = {
  modelFilterParsers: modelFilters,
  modelsParsers: {
    ...modelFilters,
    ...rowsSeen,
    sort: sortsBy(MODEL_SORTS),
    columns: someOf(MODEL_SORTS),
  },
  useCaseFilterParsers: useCaseFilters,
  useCasesParsers: {
    ...useCaseFilters,
    ...rowsSeen,
    sort: sortsBy(USE_CASE_SORTS),
    columns: someOf(USE_CASE_SORTS),
  },
  atlasParsers: {
    ...modelFilters,
    arrange: maybe(ARRANGEMENTS),
    leaves: fc.constantFrom(...LEAVES),
    lens: maybe(DOCUMENT_IDS),
    hide: fc.boolean(),
    edges: fc.boolean(),
    focus: fc.option(id),
  },
  marketParsers: {
    chart: fc.option(id),
    rate: fc.uniqueArray(
      fc.integer({ min: -999, max: 10_000 }).map((tenths) => tenths / 10),
      { maxLength: 4 },
    ),
    from: someOf(['2024', '2025']),
    to: fc.option(fc.integer({ min: 2025, max: 2040 })),
    scale: fc.constantFrom('linear', 'log'),
    figures: ids,
  },
  documentsParsers: {
    kind: someOf(QUESTION_KINDS),
    document: someOf(DOCUMENT_IDS),
    concerns: fc.option(id),
    q: search,
  },
  compareParsers: { parameter: ids, document: someOf(DOCUMENT_IDS) },
  chooseParsers: { output: someOf(MODALITIES), task: ids, sector: ids },
  presentParsers: {
    deck: fc.option(id),
    shared: fc.option(fc.string()),
    slide: fc.option(fc.integer({ min: 1, max: 500 })),
    view: maybe(['show', 'presenter']),
  },
  stageParsers: { stage: fc.option(id) },
}

const PARSERS: readonly (readonly [string, ParserMap])[] = Object.entries(queries).flatMap(
  ([name, parsers]) => (name.endsWith('Parsers') ? [[name, parsers as ParserMap] as const] : []),
)

test.each(PARSERS)(
  'every state of %s goes into an address and comes back the same',
  (name, parsers) => {
    const state = STATES[name] ?? {}
    expect(Object.keys(state).sort(), 'each parameter has its states').toEqual(
      Object.keys(parsers).sort(),
    )
    const load = createLoader(parsers)
    const serialize = createSerializer(parsers)
    fc.assert(
      fc.property(fc.record(state), (query) => {
        const address = serialize(query)
        expect(load(address)).toEqual(query)
        // And the address of what came back is the same: no two ways to write one state.
        expect(serialize(load(address))).toBe(address)
      }),
    )
  },
)

test.each(PARSERS)('the defaults of %s are not written', (_, parsers) => {
  expect(createSerializer(parsers)(createLoader(parsers)({}))).toBe('')
})

test.each(PARSERS)('no address makes %s throw', (_, parsers) => {
  const load = createLoader(parsers)
  const name = fc.oneof(fc.constantFrom(...Object.keys(parsers)), fc.string())
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.string())), (pairs) => {
      const parameters = new URLSearchParams(pairs)
      expect(() => load(parameters)).not.toThrow()
      expect(() => queries.ignoredParameters(parameters, parsers as never)).not.toThrow()
    }),
  )
})
