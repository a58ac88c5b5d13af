import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadDataset } from '@/data/load'
import type { Model, UseCase } from '@/data/schema'
import { DOCUMENT_IDS, MODALITIES, SIDES } from '@/data/schema/values'
import { deriveModel, deriveUseCase } from '@/domain/consensus'
import { indexModels, MODEL_FACETS, type ModelFacet } from '@/domain/filters/model-index'
import { type ModelFilters, matchModes, selectModels } from '@/domain/filters/models'
import { fold } from '@/domain/filters/search'
import { chosenOf } from '@/domain/filters/select-rows'
import {
  indexUseCases,
  selectUseCases,
  USE_CASE_FACETS,
  type UseCaseFacet,
  type UseCaseFilters,
} from '@/domain/filters/use-cases'
import { MATCH_MODES, MODALITY_FILTERS, VERDICT_FILTERS } from '@/domain/query'
import { UNSTATED } from '@/domain/words'
import { aCitation, aModel, aStatement, aUseCase } from '../../builders'
import { type Asked, countIf, leftBy, type Told } from './brute-force'

const dataset = loadDataset()

/** Brute force takes its time, on a busy machine too. */
const LONG = 60_000

const yesOrNo = (isSo: boolean) => [isSo ? 'yes' : 'no']
/** Whether each word of a search stands somewhere in what a row says. */
const isSaid = (said: readonly (string | null)[], search: string) =>
  fold(search)
    .split(' ')
    .every((word) => fold(said.join('\n')).includes(word))

const someOf = <Value extends string>(values: readonly Value[]) =>
  fc.subarray([...values], { maxLength: 3 })
const oneOfEach = fc.constantFrom(null, true, false)

/** Any rows, and the real ones. */
const orReal = <Row>(rows: fc.Arbitrary<Row[]>, real: readonly Row[]) =>
  fc.oneof({ weight: 4, arbitrary: rows }, { weight: 1, arbitrary: fc.constant([...real]) })

describe('the models', () => {
  const VENDORS = ['openai', 'google', 'meta']
  const TECHNOLOGIES = ['gan', 'transformers', 'diffusion-models']
  const told: Told<Model, ModelFacet> = {
    heldBy: (model, document) => {
      const { output, input, sides, vendors, technologies, documents, contested } = deriveModel(
        model,
        document,
      )
      return {
        output,
        input,
        side: sides,
        vendor: vendors,
        technology: technologies,
        document: documents,
        contested: yesOrNo(contested),
      }
    },
    isFound: ({ name, aliases, family, versions, statements, notes }, search) =>
      isSaid(
        [
          ...[name, ...aliases, family, ...versions.map(({ label }) => label), ...notes],
          ...statements.flatMap(({ as, vendor, technologies, strengths }) => [
            ...[as, vendor, ...technologies, ...strengths],
          ]),
        ],
        search,
      ),
  }
  const statement = fc
    .record({
      document: fc.constantFrom(...DOCUMENT_IDS),
      side: fc.constantFrom(...SIDES),
      vendor: fc.constantFrom(null, ...VENDORS),
      input: someOf(MODALITIES),
      output: someOf(MODALITIES),
      technologies: someOf(TECHNOLOGIES),
    })
    .map(({ document, ...change }) => aStatement({ ...change, citation: aCitation({ document }) }))
  const models = fc
    .array(fc.array(statement, { minLength: 1, maxLength: 3 }), { maxLength: 40 })
    .map((rows) =>
      rows.map((statements, row) => aModel({ id: `m${row}`, name: `M ${row}`, statements })),
    )
  const queries: fc.Arbitrary<ModelFilters> = fc.record({
    q: fc.constantFrom('', '', '1', 'm 2', 'gpt'),
    input: someOf(MODALITY_FILTERS),
    output: someOf(MODALITY_FILTERS),
    match: fc.constantFrom(...MATCH_MODES),
    'input-match': fc.constantFrom(null, ...MATCH_MODES),
    'output-match': fc.constantFrom(null, ...MATCH_MODES),
    side: someOf(SIDES),
    vendor: someOf([...VENDORS, UNSTATED]),
    technology: someOf([...TECHNOLOGIES, UNSTATED]),
    document: fc.subarray([...DOCUMENT_IDS]),
    contested: oneOfEach,
  })

  test(
    'are those of brute force, and so is each count of each facet, in every mode and combination',
    () => {
      fc.assert(
        fc.property(orReal(models, dataset.models), queries, (rows, query) => {
          const index = indexModels({ models: rows, organisations: [], technologies: [] })
          const selection = selectModels(index, query)
          const asked = askedOf(MODEL_FACETS, query, matchModes(query))
          expectBruteForce(rows, told, asked, selection)
        }),
      )
    },
    LONG,
  )
})

describe('the use cases', () => {
  const SECTORS = ['healthcare', 'legal', 'marketing']
  const told: Told<UseCase, UseCaseFacet> = {
    heldBy: (useCase, document) => {
      const { sides, documents, contested, sector, verdicts } = deriveUseCase(useCase, document)
      return {
        llm: verdicts.map(({ llm }) => llm),
        genai: verdicts.map(({ generativeAi }) => generativeAi),
        side: sides,
        contested: yesOrNo(contested),
        document: documents,
        sector: sector === null ? [] : [sector],
      }
    },
    isFound: ({ name, sector, statements, examples }, search) =>
      isSaid(
        [
          ...[name, sector, ...statements.map(({ as }) => as)],
          ...examples.flatMap(({ organisation, product, summary }) => [
            ...[organisation, product, summary],
          ]),
        ],
        search,
      ),
  }
  const statement = fc
    .record({ document: fc.constantFrom(...DOCUMENT_IDS), side: fc.constantFrom(...SIDES) })
    .map(({ document, side }) => ({ side, as: 'a use', citation: aCitation({ document }) }))
  const verdict = fc
    .record({
      llm: fc.constantFrom('yes', 'limited', 'no'),
      generativeAi: fc.constantFrom('yes', 'limited', 'no'),
    })
    .map((verdicts) => ({ ...verdicts, citation: aCitation({ document: 'krishang' }) }))
  const useCases = fc
    .array(
      fc.record({
        sector: fc.constantFrom(null, ...SECTORS),
        statements: fc.array(statement, { maxLength: 3 }),
        verdicts: fc.array(verdict, { maxLength: 1 }),
      }),
      { maxLength: 40 },
    )
    .map((rows) =>
      rows.map((change, row) => aUseCase({ ...change, id: `u${row}`, name: `U ${row}` })),
    )
  const queries: fc.Arbitrary<UseCaseFilters> = fc.record({
    q: fc.constantFrom('', '', '1', 'image'),
    llm: someOf(VERDICT_FILTERS),
    genai: someOf(VERDICT_FILTERS),
    side: someOf(SIDES),
    sector: someOf([...SECTORS, UNSTATED]),
    document: fc.subarray([...DOCUMENT_IDS]),
    contested: oneOfEach,
  })

  test(
    'are those of brute force, and so is each count of each facet, in every combination',
    () => {
      fc.assert(
        fc.property(orReal(useCases, dataset.useCases), queries, (rows, query) => {
          const selection = selectUseCases(indexUseCases(rows), query)
          expectBruteForce(rows, told, askedOf(USE_CASE_FACETS, query), selection)
        }),
      )
    },
    LONG,
  )
})

const askedOf = <Name extends string>(
  names: readonly Name[],
  query: { readonly q: string; readonly document: readonly string[] } & Readonly<
    Record<Name, readonly string[] | boolean | null>
  >,
  modes?: Asked<Name>['modes'],
): Asked<Name> => ({
  q: query.q,
  chosen: Object.fromEntries(
    names.map((name) => [name, chosenOf<Name>(query, name)]),
  ) as Asked<Name>['chosen'],
  ...(modes === undefined ? {} : { modes }),
})

/** What each source holds, told once. */
function tellOnce<Source extends object, Name extends string>(
  told: Told<Source, Name>,
): Told<Source, Name> {
  const known = new Map<string, WeakMap<Source, ReturnType<typeof told.heldBy>>>()
  return {
    ...told,
    heldBy: (source, document) => {
      const of = known.get(document ?? '') ?? new WeakMap()
      known.set(document ?? '', of)
      const held = of.get(source) ?? told.heldBy(source, document)
      of.set(source, held)
      return held
    },
  }
}

function expectBruteForce<Source extends { id: string }, Name extends string>(
  sources: readonly Source[],
  howTold: Told<Source, Name>,
  asked: Asked<Name>,
  found: {
    readonly rows: readonly { id: string }[]
    readonly counts: Readonly<Record<Name, ReadonlyMap<string, number>>>
  },
): void {
  const told = tellOnce(howTold)
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)
  expect(ids(found.rows)).toEqual(ids(leftBy(sources, told, asked)))
  for (const [name, counts] of Object.entries<ReadonlyMap<string, number>>(found.counts)) {
    const facet = name as Name
    const held = sources.flatMap((source) => told.heldBy(source)[facet])
    expect([...counts.keys()]).toEqual(expect.arrayContaining(held))
    for (const [value, count] of counts)
      expect({ name, value, count }).toEqual({
        name,
        value,
        count: countIf(sources, told, asked, facet, value),
      })
  }
}
