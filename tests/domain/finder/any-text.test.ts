import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { find } from '@/domain/finder'
import { lettersOf, squeeze } from '@/domain/finder/letters'
import { TIERS } from '@/domain/finder/match'
import { ALL, INDEX, named, namesFor } from './finding'

const name = fc.constantFrom(...new Set(ALL.map(({ name }) => name)))
const anyText = fc.string({ unit: 'grapheme', maxLength: 40 })

describe('of any text', () => {
  test('a whole name, however it is written, comes before all that is not called so', () => {
    const disguise = fc.constantFrom(
      (text: string) => text.toUpperCase(),
      (text: string) => text.toLowerCase(),
      (text: string) => text.replaceAll(/[-\s]/g, ''),
      (text: string) => text.replaceAll(/([aeiou])/gi, '$1\u0301'),
      (text: string) => text.replaceAll(' ', '-'),
    )
    fc.assert(
      fc.property(name, disguise, (wanted, disguised) => {
        const [first] = find(INDEX, disguised(wanted))
        expect(first?.tier).toBe('exact')
        expect(squeeze(first?.item.name ?? '')).toBe(squeeze(wanted))
      }),
      { numRuns: 60 },
    )
  })

  test('every beginning of a name finds it', () => {
    fc.assert(
      fc.property(name, fc.nat(), (wanted, cut) => {
        const typed = wanted.slice(0, 1 + (cut % wanted.length))
        fc.pre(squeeze(typed) !== '')
        expect(namesFor(named('Other', wanted), typed)).toContain(wanted)
      }),
    )
  })

  test('one slip in a name of five letters or more still finds it', () => {
    const slip = fc.constantFrom<(text: string, at: number, letter: string) => string>(
      (text, at) => text.slice(0, at) + text.slice(at + 1),
      (text, at, letter) => text.slice(0, at) + letter + text.slice(at),
      (text, at, letter) => text.slice(0, at) + letter + text.slice(at + 1),
      (text, at) =>
        text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2),
    )
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz')
    fc.assert(
      fc.property(name, slip, fc.nat(), letter, (wanted, slipped, place, typo) => {
        const letters = squeeze(wanted)
        fc.pre(letters.length >= 5)
        const typed = slipped(letters, place % letters.length, typo)
        expect(namesFor(named(wanted), typed)).toEqual([wanted])
      }),
    )
  })

  test('marks are in order, inside the text, apart from each other, and spell what was typed', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, typed) => {
        for (const { item, name: spans, tier } of find(named(text), typed)) {
          let end = -1
          for (const [from, to] of spans) {
            expect(from).toBeGreaterThan(end)
            expect(to).toBeGreaterThan(from)
            end = to
          }
          expect(end).toBeLessThanOrEqual(item.name.length)
          if (tier === 'slip' || /\s/.test(typed.trim())) continue
          const spelled = squeeze(spans.map(([from, to]) => item.name.slice(from, to)).join(''))
          expect(spelled).toContain(squeeze(typed).slice(0, 1))
          expect(spelled.length).toBeGreaterThanOrEqual(squeeze(typed).length)
        }
      }),
    )
  })

  test('tiers never get better down the list, and nothing is found twice', () => {
    fc.assert(
      fc.property(name, fc.nat(), fc.integer({ min: 1, max: 6 }), (text, at, length) => {
        const from = at % text.length
        const found = find(INDEX, text.slice(from, from + length))
        const ranks = found.map(({ tier }) => TIERS.indexOf(tier))
        expect(ranks).toEqual([...ranks].sort((one, other) => one - other))
        expect(new Set(found.map(({ item }) => item.key)).size).toBe(found.length)
      }),
      { numRuns: 60 },
    )
  })

  test('letters know where they come from', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: letters, spans, starts } = lettersOf(text)
        expect(spans).toHaveLength(letters.length)
        expect(starts.every((start) => start < letters.length)).toBe(true)
        spans.forEach(([from, to], index) => {
          expect(squeeze(text.slice(from, to))).toContain(letters[index])
        })
      }),
    )
  })
})
