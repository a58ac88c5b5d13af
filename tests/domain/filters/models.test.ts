import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DOCUMENT_IDS, type DocumentId, MODALITIES, type Model, SIDES } from '@/data/schema'
import { indexModels } from '@/domain/filters/model-index'
import { changeMatch, type ModelFilters, matchModes, selectModels } from '@/domain/filters/models'
import { defaultQuery, MATCH_MODES, modelsParsers } from '@/domain/query'
import { UNSTATED } from '@/domain/words'
import { aCitation, aModel, aStatement } from '../../builders'

const NONE = defaultQuery(modelsParsers)
const VENDORS = ['openai', 'google']

const indexOf = (models: readonly Model[]) =>
  indexModels({
    models,
    organisations: [
      { id: 'openai', name: 'OpenAI' },
      { id: 'google', name: 'Google' },
    ],
    technologies: [{ id: 'gan', name: 'Generative adversarial network' }],
  })

const shown = (models: readonly Model[], query: Partial<ModelFilters>) =>
  selectModels(indexOf(models), { ...NONE, ...query }).rows.map(({ id }) => id)

const someOf = <Value extends string>(values: readonly Value[]) =>
  fc.subarray([...values], { maxLength: 2 })

const filters: fc.Arbitrary<ModelFilters> = fc.record({
  q: fc.constantFrom('', '1', 'm'),
  input: someOf([...MODALITIES, UNSTATED] as const),
  output: someOf(['text', 'image', UNSTATED] as const),
  match: fc.constantFrom(...MATCH_MODES),
  'input-match': fc.constantFrom(null, ...MATCH_MODES),
  'output-match': fc.constantFrom(null, ...MATCH_MODES),
  side: someOf(SIDES),
  vendor: someOf([...VENDORS, UNSTATED]),
  technology: someOf(['gan', UNSTATED]),
  document: fc.subarray([...DOCUMENT_IDS]),
  contested: fc.constantFrom(null, true, false),
})

describe('a filter', () => {
  const saidBy = (document: DocumentId, change: Parameters<typeof aStatement>[0]) =>
    aStatement({ ...change, citation: aCitation({ document }) })
  const models = [
    aModel({
      id: 'dall-e',
      name: 'DALL-E',
      aliases: ['Peinture née'],
      versions: [{ label: '4', citation: aCitation() }],
      statements: [
        saidBy('nurix', { side: 'generative-ai', output: ['image'], vendor: 'openai' }),
        saidBy('krishang', { side: 'llm', output: ['image', 'text'], technologies: ['gan'] }),
      ],
    }),
    aModel({
      id: 'gpt-4',
      name: 'GPT-4',
      notes: ['Named beside others.'],
      statements: [saidBy('nurix', { output: ['text'], as: 'a powerful assistant' })],
    }),
    aModel({ id: 'siri', name: 'Siri', statements: [saidBy('head-to-head', { side: 'neither' })] }),
  ]

  test('of output means any, all or only, by match or by its own parameter', () => {
    expect(shown(models, { output: ['image', 'text'] })).toEqual(['dall-e', 'gpt-4'])
    expect(shown(models, { output: ['image', 'text'], match: 'all' })).toEqual(['dall-e'])
    expect(shown(models, { output: ['text'], match: 'only' })).toEqual(['gpt-4'])
    expect(shown(models, { output: ['text'], match: 'all', 'output-match': 'only' })).toEqual([
      'gpt-4',
    ])
    expect(shown(models, { output: ['text'], match: 'only', 'input-match': 'any' })).toEqual([
      'gpt-4',
    ])
  })

  test('reads one document alone, several as the union', () => {
    expect(shown(models, { document: ['nurix'], output: ['image'], match: 'only' })).toEqual([
      'dall-e',
    ])
    expect(shown(models, { output: ['image'], match: 'only' })).toEqual([])
    expect(
      shown(models, { document: ['nurix', 'krishang'], output: ['image'], match: 'only' }),
    ).toEqual([])
    expect(shown(models, { document: ['nurix'], contested: true })).toEqual([])
    expect(shown(models, { contested: true })).toEqual(['dall-e'])
  })

  test('finds what is not stated as a value of its own', () => {
    expect(shown(models, { output: [UNSTATED] })).toEqual(['siri'])
    expect(shown(models, { vendor: [UNSTATED] })).toEqual(['gpt-4', 'siri'])
    expect(shown(models, { technology: [UNSTATED, 'gan'] })).toHaveLength(3)
  })

  test('of text looks at every place, without case, accents or hyphens', () => {
    const found = (q: string) => shown(models, { q })
    expect(found('dalle')).toEqual(['dall-e'])
    expect(found('PEINTURE NEE')).toEqual(['dall-e'])
    expect(found('openai')).toEqual(['dall-e'])
    expect(found('adversarial')).toEqual(['dall-e'])
    expect(found('powerful')).toEqual(['gpt-4'])
    expect(found('beside')).toEqual(['gpt-4'])
    expect(found('gpt-4')).toEqual(['gpt-4'])
    expect(found('siri, gpt')).toEqual(['gpt-4', 'siri'])
    expect(found('gpt siri')).toEqual([])
    expect(found('  ')).toHaveLength(3)
  })
})

test('changing how one facet matches leaves the other, and gives back what was asked', () => {
  fc.assert(
    fc.property(
      filters,
      fc.constantFrom('input', 'output'),
      fc.constantFrom(...MATCH_MODES),
      (query, facet, mode) => {
        const changed = { ...query, ...changeMatch(query, facet, mode) }
        expect(matchModes(changed)).toEqual({ ...matchModes(query), [facet]: mode })
      },
    ),
  )
})
