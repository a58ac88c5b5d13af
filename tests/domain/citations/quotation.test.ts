import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inQuotes, withinQuotes } from '@/domain/citations/quotation'

describe('words of a document between quotation marks', () => {
  test.each([
    ['are a subset', '“are a subset”'],
    ['“Chat” refers to its interface', '“‘Chat’ refers to its interface”'],
    ['like "cars" within it', '“like ‘cars’ within it”'],
    ['the concept of "vehicles."', '“the concept of ‘vehicles.’”'],
    ['“Chat Generative Pre-trained Transformer.”', '“‘Chat Generative Pre-trained Transformer.’”'],
    ['("so-called")', '“(‘so-called’)”'],
    ['they don’t just retrieve', '“they don’t just retrieve”'],
  ])('%s', (words, quoted) => {
    expect(inQuotes(words)).toBe(quoted)
  })

  test('have double marks at their two ends alone, and no other letter changed', () => {
    const words = fc.string({ unit: fc.constantFrom('a', ' ', '"', '“', '”', '(', '.') })
    fc.assert(
      fc.property(words, (text) => {
        expect(inQuotes(text).match(/[“”"]/g)).toEqual(['“', '”'])
        expect(withinQuotes(text).replace(/[‘’]/g, '"')).toBe(text.replace(/[“”]/g, '"'))
      }),
    )
  })
})
