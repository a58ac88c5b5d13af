import { createLoader, createSerializer } from 'nuqs/server'
import { describe, expect, test } from 'vitest'
import { ignoredParameters, marketParsers, modelsParsers, withoutUnknown } from '@/domain/query'

const load = createLoader(modelsParsers)
const serialize = createSerializer(modelsParsers)
const ignored = (search: string) => ignoredParameters(new URLSearchParams(search), modelsParsers)

describe('an address', () => {
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
