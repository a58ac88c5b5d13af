import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blankSlide, isSlideAddress } from '@/domain/deck'
import { decodeDeck, encodeDeck, LONGEST_ADDRESS } from '@/domain/deck/address'
import {
  addSlide,
  changeSlide,
  copyDeck,
  duplicateSlide,
  freezeDeck,
  moveSlide,
  removeSlide,
  renameDeck,
} from '@/domain/deck/changes'
import { deckFromJson, deckFromValue } from '@/domain/deck/file'
import { advance, beginHistory, redo, undo } from '@/domain/deck/history'
import { deckToJson } from '@/domain/deck/json'
import { readyDeck } from '@/domain/deck/ready'
import { anyDeck } from './any-deck'
import { aDeck, aSlide } from './decks'

const idsOf = ({ slides }: ReturnType<typeof aDeck>) => slides.map(({ id }) => id)

describe('addresses of slides', () => {
  test.each([
    '/',
    '/?focus=image',
    '/models',
    '/models?output=image,text',
    '/models/gpt-4',
    '/use-cases',
    '/market?chart=market-growth&rate=20',
    '/market#image-market-2030',
    '/compare#challenges',
    '/choose?output=text',
    '/documents#dispute-bert',
    '/documents/nurix',
  ])('%s is one of ours', (address) => expect(isSlideAddress(address)).toBe(true))

  test.each([
    '',
    'market',
    '/present',
    '/api/v1/models.json',
    'https://example.com/market',
    '//example.com',
    '/market?chart=a b',
    'javascript:alert(1)',
    `/market?chart=${'a'.repeat(2000)}`,
  ])('%s is not', (address) => expect(isSlideAddress(address)).toBe(false))
})

describe('changes', () => {
  test('a slide is added at the end, or where it is wanted, under an id of its own', () => {
    const added = addSlide(aDeck(), blankSlide('/choose'))
    expect(added.slides.at(-1)?.address).toBe('/choose')
    expect(addSlide(aDeck(), blankSlide('/choose'), 1).slides[1]?.address).toBe('/choose')
    expect(new Set(idsOf(added)).size).toBe(4)
  })

  test('an id that a removed slide leaves in the middle is not given twice', () => {
    const deck = addSlide(removeSlide(aDeck(), 'slide-2'), blankSlide('/choose'))
    expect(new Set(idsOf(deck)).size).toBe(3)
  })

  test('a slide moves, and stays within the deck', () => {
    expect(idsOf(moveSlide(aDeck(), 'slide-1', 2))).toEqual(['slide-2', 'slide-3', 'slide-1'])
    expect(idsOf(moveSlide(aDeck(), 'slide-3', -5))).toEqual(['slide-3', 'slide-1', 'slide-2'])
    expect(idsOf(moveSlide(aDeck(), 'slide-1', 99))).toEqual(['slide-2', 'slide-3', 'slide-1'])
  })

  test('what changes nothing is the same deck', () => {
    const deck = aDeck()
    expect(moveSlide(deck, 'slide-1', 0)).toBe(deck)
    expect(moveSlide(deck, 'none', 1)).toBe(deck)
    expect(removeSlide(deck, 'none')).toBe(deck)
    expect(duplicateSlide(deck, 'none')).toBe(deck)
    expect(changeSlide(deck, 'none', { title: 'x' })).toBe(deck)
    expect(renameDeck(deck, '  ')).toBe(deck)
  })

  test('a duplicate stands after its original and is otherwise alike', () => {
    const deck = duplicateSlide(aDeck(), 'slide-1')
    expect(deck.slides).toHaveLength(4)
    expect(deck.slides[1]).toEqual({ ...aSlide(), id: 'slide-4' })
  })

  test('every change counts one up; a copy begins anew', () => {
    expect(changeSlide(aDeck(), 'slide-1', { title: 'T' }).version).toBe(1)
    expect(renameDeck(aDeck({ version: 4 }), 'B').version).toBe(5)
    expect(copyDeck(aDeck({ version: 4 }), 'b', 'B').version).toBe(0)
  })

  test('freezing gives every slide without an edition this one, and leaves the others', () => {
    const [old, now] = ['a'.repeat(64), 'b'.repeat(64)]
    const deck = aDeck({ slides: [aSlide({ snapshot: old }), aSlide({ id: 'slide-2' })] })
    expect(freezeDeck(deck, now).slides.map(({ snapshot }) => snapshot)).toEqual([old, now])
    expect(freezeDeck(deck, '')).toBe(deck)
  })

  test('moving there and back gives the order there was', () => {
    fc.assert(
      fc.property(anyDeck, fc.nat(), fc.nat(), (deck, from, to) => {
        fc.pre(deck.slides.length > 0)
        const start = from % deck.slides.length
        const id = deck.slides[start]?.id ?? ''
        const back = moveSlide(moveSlide(deck, id, to % deck.slides.length), id, start)
        expect(back.slides).toEqual(deck.slides)
      }),
    )
  })
})

describe('history', () => {
  test('undo and redo go back and forth, and count as changes', () => {
    const changed = advance(beginHistory(aDeck()), removeSlide(aDeck(), 'slide-1'))
    const undone = undo(changed)
    expect(undone.present.slides).toHaveLength(3)
    expect(undone.present.version).toBeGreaterThan(changed.present.version)
    expect(redo(undone).present.slides).toHaveLength(2)
    expect(redo(undone).present.version).toBeGreaterThan(undone.present.version)
  })

  test('typing one field is taken back at once', () => {
    let history = beginHistory(aDeck())
    for (const title of ['T', 'Ti', 'Tit'])
      history = advance(history, changeSlide(history.present, 'slide-1', { title }), {
        merges: title !== 'T',
      })
    expect(history.present.slides[0]?.title).toBe('Tit')
    expect(undo(history).present.slides[0]?.title).toBe('')
  })

  test('with nothing to take back nothing happens', () => {
    const history = beginHistory(aDeck())
    expect(undo(history)).toEqual(history)
    expect(redo(history)).toEqual(history)
  })
})

describe('files', () => {
  test('any deck comes out of a file as it went in', () => {
    fc.assert(
      fc.property(anyDeck, (deck) => {
        expect(deckFromJson(deckToJson(deck))).toEqual({ deck })
      }),
    )
  })

  test.each([
    ['nonsense', 'The file is not JSON.'],
    ['{"rows": []}', 'The file is not a deck'],
    ['[]', 'The file is not a deck'],
    ['{"format": "genai-atlas-deck", "formatVersion": 9}', 'has format version 9'],
  ])('%s is refused with the reason', (text, reason) => {
    expect(deckFromJson(text).problems?.join()).toContain(reason)
  })

  test('every problem is told with the slide it is on', () => {
    const broken = JSON.parse(deckToJson(aDeck()))
    broken.deck.slides[1].address = 'https://example.com'
    broken.deck.slides[2].layout = 'upside-down'
    broken.deck.slides[2].extra = 1
    const problems = deckFromJson(JSON.stringify(broken)).problems ?? []
    expect(problems.some((one) => one.startsWith('slide 2, address: an address of a view'))).toBe(
      true,
    )
    expect(problems.some((one) => one.startsWith('slide 3, layout'))).toBe(true)
    expect(problems.some((one) => one.includes('extra'))).toBe(true)
  })

  test('two slides of one id are refused', () => {
    const deck = aDeck({ slides: [aSlide(), aSlide()] })
    expect(deckFromValue(deck).problems).toEqual(['slide 2, id: an id of its own'])
  })
})

describe('decks in an address', () => {
  test('any deck that fits comes out as it went in, its slides numbered anew', () => {
    fc.assert(
      fc.property(anyDeck, (deck) => {
        const encoded = encodeDeck(deck, 100_000)
        expect(encoded).toMatch(/^[A-Za-z0-9_-]+$/)
        expect(decodeDeck(encoded ?? '', 'any-deck')).toEqual({ ...deck, version: 0 })
      }),
    )
  })

  test('one that is too long is none', () => {
    const deck = aDeck({ slides: [aSlide({ notes: 'long '.repeat(1000) })] })
    expect(encodeDeck(deck)).toBeNull()
    expect(encodeDeck(aDeck())?.length).toBeLessThan(LONGEST_ADDRESS)
  })

  test('anything else is none', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(decodeDeck(text, 'x')).toBeNull()
      }),
    )
    expect(decodeDeck(btoa(JSON.stringify(['Name', ['https://example.com']])), 'x')).toBeNull()
  })
})

test('the ready deck is a deck of about ten slides with notes on each', () => {
  const deck = readyDeck('')
  expect(deckFromValue(deck).deck).toEqual(deck)
  expect(deck.slides.length).toBeGreaterThanOrEqual(9)
  expect(deck.slides.length).toBeLessThanOrEqual(12)
  expect(deck.slides.filter(({ notes }) => notes === '')).toEqual([])
})
