import fc from 'fast-check'
import { createLoader, createSerializer } from 'nuqs/server'
import { describe, expect, test } from 'vitest'
import { DOCUMENT_IDS, SIDES } from '@/data/schema'
import {
  ignoredParameters,
  MATCH_MODES,
  MODALITY_FILTERS,
  MODEL_SORTS,
  marketParsers,
  modelsParsers,
  withoutUnknown,
} from '@/domain/query'

const load = createLoader(modelsParsers)
const serialize = createSerializer(modelsParsers)
const ignored = (search: string) => ignoredParameters(new URLSearchParams(search), modelsParsers)

describe('an address', () => {
  test('round-trips every state of the models page, with defaults left out', () => {
    const someOf = <Value>(values: readonly Value[]) => fc.uniqueArray(fc.constantFrom(...values))
    const sorts = MODEL_SORTS.flatMap((name) => [name, `-${name}` as const])
    const state = fc.record({
      q: fc.string(),
      input: someOf(MODALITY_FILTERS),
      output: someOf(MODALITY_FILTERS),
      match: fc.constantFrom(...MATCH_MODES),
      'input-match': fc.constantFrom(null, ...MATCH_MODES),
      'output-match': fc.constantFrom(null, ...MATCH_MODES),
      side: someOf(SIDES),
      vendor: someOf(['openai', 'stability-ai']),
      technology: someOf(['gans', 'self-attention']),
      document: someOf(DOCUMENT_IDS),
      contested: fc.constantFrom(null, true, false),
      sort: someOf(sorts),
      columns: someOf(MODEL_SORTS),
      row: fc.constantFrom(null, 'gpt-4'),
      compare: someOf(['dall-e-2', 'gpt-4', 'o3']),
    })
    fc.assert(
      fc.property(state, (query) => {
        expect(load(serialize(query))).toEqual(query)
      }),
    )
  })

  test('does not write defaults', () => {
    expect(serialize({ q: '', output: [], match: 'any', sort: [] })).toBe('')
  })

  test('writes lists with commas', () => {
    expect(serialize({ output: ['image', 'video'] })).toBe('?output=image,video')
  })
})

describe('what an address has that is not understood', () => {
  test('is left out, and named', () => {
    const search = '?output=banana,image&sort=__proto__&colour=red&match=most'
    expect(load(search)).toMatchObject({ output: ['image'], sort: [], match: 'any' })
    expect(ignored(search)).toEqual([
      { name: 'output', value: 'banana' },
      { name: 'sort', value: '__proto__' },
      { name: 'colour', value: 'red' },
      { name: 'match', value: 'most' },
    ])
  })

  test('is nothing in an address of ours, and in free text', () => {
    expect(ignored('?q=GPT,%204&output=3d,unstated&contested=yes&sort=-name,vendor')).toEqual([])
  })

  test('is a parameter given a second time', () => {
    expect(ignored('?q=a&q=b')).toEqual([{ name: 'q', value: 'b' }])
  })

  test('is never a crash, whatever the address', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (pairs) => {
        const parameters = new URLSearchParams(pairs)
        expect(() => load(parameters)).not.toThrow()
        expect(() => ignoredParameters(parameters, modelsParsers)).not.toThrow()
      }),
    )
  })

  test('is nothing that asks for a part of the page to fill the screen, once', () => {
    expect(ignored('?stage=models')).toEqual([])
    expect(ignored('?stage=models&stage=market')).toEqual([{ name: 'stage', value: 'market' }])
  })

  test('is a value that no row has', () => {
    const known = { vendor: new Set(['openai']) }
    const parameters = new URLSearchParams('?vendor=openai,acme')
    expect(ignoredParameters(parameters, modelsParsers, known)).toEqual([
      { name: 'vendor', value: 'acme' },
    ])
    expect(withoutUnknown(load(parameters), known).vendor).toEqual(['openai'])
  })
})

test.each([
  ['39.6,20', [39.6, 20]],
  ['-10', [-10]],
  ['ten', []],
  ['Infinity,,1e9', []],
])('rates %j read as %j per cent', (value, rates) => {
  expect(createLoader(marketParsers)({ rate: value }).rate).toEqual(rates)
})
