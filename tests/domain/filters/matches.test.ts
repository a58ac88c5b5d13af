import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foundOutOfSight, markMatches } from '@/domain/filters/matches'
import { fold, searchTerms } from '@/domain/filters/search'

const marked = (text: string, search: string) =>
  markMatches(text, search)
    .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
    .join('')

describe('marks', () => {
  test.each([
    ['Stable Diffusion', 'diff', 'Stable [Diff]usion'],
    ['DALL-E 2', 'dalle', '[DALL-E] 2'],
    ['GPT-4', 'gpt-4', '[GPT-4]'],
    ['Peinture née', 'NEE', 'Peinture [née]'],
    ['a\u0301b', 'ab', '[a\u0301b]'],
    ['Open AI, Google', 'google, open', '[Open] AI, [Google]'],
    ['banana', 'an ana', 'b[anana]'],
    ['nothing here', 'x', 'nothing here'],
    ['nothing asked', '  , ', 'nothing asked'],
  ])('%j searched for %j', (text, search, expected) => {
    expect(marked(text, search)).toBe(expected)
  })

  test('put together are the text, and each mark holds a word that was searched for', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'B', 'é', '-', ' ', ',', 'e', '\u0301'),
    })
    fc.assert(
      fc.property(letters, letters, (text, search) => {
        const parts = markMatches(text, search)
        expect(parts.map((part) => part.text).join('')).toBe(text)
        const words = searchTerms(search).flat()
        for (const part of parts.filter(({ isMatch }) => isMatch)) {
          const folded = fold(part.text)
          const bare = folded.replaceAll('-', '')
          expect(words.some((word) => folded.includes(word) || bare.includes(word))).toBe(true)
        }
        const isMarked = parts.some(({ isMatch }) => isMatch)
        const isFound = words.some((word) => fold(text).includes(word))
        if (isFound) expect(isMarked).toBe(true)
        // What is marked is what a row is found by, and the other way round.
        const found = { kind: 'Note', text }
        expect(foundOutOfSight(() => [found], [], search)).toBe(isMarked ? found : undefined)
        expect(foundOutOfSight(() => [found], [text], search)).toBeUndefined()
      }),
    )
  })
})

test('a row found by what is out of sight says by what', () => {
  const searched = [
    { kind: 'Note', text: 'Named beside others.' },
    { kind: 'Wording', text: 'a powerful assistant' },
  ]
  expect(foundOutOfSight(() => searched, ['GPT-4'], 'power')).toBe(searched[1])
  expect(foundOutOfSight(() => searched, ['GPT-4'], 'gpt')).toBeUndefined()
})

test('what a row is searched in is not asked for where nothing is searched, or the match is in sight', () => {
  const unasked = () => {
    throw new Error('asked')
  }
  expect(foundOutOfSight(unasked, ['GPT-4'], ' , ')).toBeUndefined()
  expect(foundOutOfSight(unasked, ['GPT-4'], 'gpt')).toBeUndefined()
})
