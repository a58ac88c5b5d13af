import fc from 'fast-check'
import { type Deck, LAYOUTS } from '@/domain/deck'

const address = fc.constantFrom(
  '/',
  '/?focus=image',
  '/models?q=a%20b&output=image,text',
  '/market?chart=market-growth&rate=20,30',
  '/compare#challenges',
  '/documents#dispute-bert',
  '/models/gpt-4',
)
const words = fc.string({ unit: 'grapheme', maxLength: 60 })
const snapshot = fc.constantFrom('', 'a'.repeat(64), '0123456789abcdef'.repeat(4))

export const anyDeck: fc.Arbitrary<Deck> = fc
  .record({
    name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    version: fc.nat(10_000),
    slides: fc.array(
      fc.record({
        address,
        title: words,
        notes: words,
        layout: fc.constantFrom(...LAYOUTS),
        text: words,
        second: fc.option(address, { nil: null }),
        snapshot,
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ slides, ...deck }) => ({
    ...deck,
    id: 'any-deck',
    slides: slides.map((slide, index) => ({ ...slide, id: `slide-${index + 1}` })),
  }))
