import fc from 'fast-check'
import { expect, test } from 'vitest'
import { balanced, breakings, partsOf } from '@/domain/labels/lines'
import { wrapInDisc } from '@/domain/labels/wrap'
import { ODD_NAMES } from '../../odd-names'

test.each([
  ['Large language models', ['Large ', 'language ', 'models']],
  ['Chain-of-thought reasoning', ['Chain-', 'of-', 'thought ', 'reasoning']],
  ['Training/inference', ['Training/', 'inference']],
  ['DALL-E 2', ['DALL-E ', '2']],
  ['GPT-4o', ['GPT-4o']],
  ['o3-mini', ['o3-mini']],
  ['GPT\u00a04', ['GPT\u00a04']],
  ['大语言', ['大', '语', '言']],
  ['モデル。', ['モ', 'デ', 'ル。']],
  ['', ['']],
])('%s may be broken only where a reader expects it', (text, parts) => {
  expect(partsOf(text)).toEqual(parts)
})

test('lines together are the text, however it is broken', () => {
  const texts = fc.oneof(fc.string(), fc.constantFrom(...Object.values(ODD_NAMES)))
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 4 }), (text, count) => {
      for (const lines of breakings(partsOf(text), count)) {
        expect(lines).toHaveLength(count)
        expect(lines.join('')).toBe(text)
      }
    }),
  )
})

test('a name in ASCII is broken where it would be beside a letter that is not', () => {
  const words = fc.array(fc.constantFrom('ab', 'a', '4', '-', '/', ' ', '.', 'GPT', '~'), {
    minLength: 1,
  })
  fc.assert(
    fc.property(words, (pieces) => {
      const text = `${pieces.join('')}.`
      const parts = partsOf(text)
      expect(partsOf(`${text} é`)).toEqual([...parts.slice(0, -1), `${parts.at(-1)} `, 'é'])
    }),
  )
})

test('a hyphen lets a long word into a disc that it is too wide for', () => {
  expect(wrapInDisc('Self-attention', 36)?.lines).toEqual(['Self-', 'attention'])
})

test('a name in Chinese is broken between its signs, evenly', () => {
  expect(
    balanced(ODD_NAMES['in Chinese characters'], 2, 'sans')?.map((line) => line.length),
  ).toEqual([7, 7])
})
