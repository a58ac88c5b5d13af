import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { axisOver, decadeAxis, hasPlace } from '@/domain/figures/axis'
import { spread, wrapLines } from '@/domain/figures/labels'
import {
  countInWords,
  formulaParts,
  periodInWords,
  roundMoney,
  valueInWords,
} from '@/domain/figures/wording'
import { aFigure } from '../../builders'

describe('axes', () => {
  test('a linear axis starts at zero and ends at a round number', () => {
    expect(axisOver([67, 497], 'linear')).toEqual({
      domain: [0, 500],
      ticks: [0, 100, 200, 300, 400, 500],
    })
  })

  test('a log axis stands between round numbers', () => {
    expect(axisOver([67, 497], 'log')).toEqual({ domain: [50, 500], ticks: [50, 100, 200, 500] })
  })

  test.each(['linear', 'log'] as const)('a %s axis holds its values and its ticks', (scale) => {
    const positive = fc.double({ min: 1e-6, max: 1e15, noNaN: true })
    fc.assert(
      fc.property(fc.array(positive, { minLength: 1 }), (values) => {
        const { domain, ticks } = axisOver(values, scale)
        expect(domain[0]).toBeLessThan(domain[1])
        for (const place of [...values, ...ticks]) {
          expect(place).toBeGreaterThanOrEqual(domain[0])
          expect(place).toBeLessThanOrEqual(domain[1] * (1 + 1e-9))
        }
        expect(ticks.length).toBeLessThanOrEqual(12)
      }),
    )
  })

  test('zero has a place on a linear axis and none on a log axis, which leaves it out', () => {
    expect([hasPlace(0, 'linear'), hasPlace(0, 'log'), hasPlace(1, 'log')]).toEqual([
      true,
      false,
      true,
    ])
    expect(axisOver([0, 67, 497], 'log')).toEqual(axisOver([67, 497], 'log'))
    expect(axisOver([0], 'log').domain[0]).toBeGreaterThan(0)
    expect(decadeAxis([0, 1.81e9, 4.4e12]).domain).toEqual([1e9, 1e13])
  })

  test('decades leave room beyond the largest value', () => {
    expect(decadeAxis([1.81e9, 4.4e12]).domain).toEqual([1e9, 1e13])
    expect(decadeAxis([7e9, 1e12]).domain).toEqual([1e9, 1e13])
  })
})

describe('labels', () => {
  test('are moved apart in order and stay above the limit', () => {
    expect(spread([10, 12, 90], 20, 100)).toEqual([10, 30, 90])
    expect(spread([95, 96], 20, 100)).toEqual([80, 100])
  })

  test('are wrapped between words', () => {
    const length = (text: string) => text.length
    expect(wrapLines('one two three', 7, length)).toEqual(['one two', 'three'])
    expect(wrapLines('immeasurable word', 5, length)).toEqual(['immeasurable', 'word'])
  })
})

describe('wording', () => {
  test.each([
    [{}, 'US$ 67.18 billion'],
    [{ value: 60, unit: 'percent', bound: 'at-least' }, 'over 60%'],
    [{ value: 39.6, unit: 'percent-per-year' }, '39.6% a year'],
    [
      { value: null, low: 2.6e12, high: 4.4e12, unit: 'usd-per-year' },
      'US$ 2.6 trillion to 4.4 trillion a year',
    ],
    [
      { value: null, low: 7e9, high: 1e12, unit: 'parameters' },
      '7 billion to 1 trillion parameters',
    ],
    [{ value: null, bound: 'about', wording: 'months to years' }, '“months to years”'],
    [{ value: 3, unit: 'count' }, '3'],
  ] as const)('%j reads %s', (change, words) => {
    expect(valueInWords(aFigure(change))).toBe(words)
  })

  test.each([
    [2024, 2024, null, '2024'],
    [2017, 2025, null, '2017 to 2025'],
    [null, 2030, 'until 2030', 'until 2030'],
    [2024, null, null, 'from 2024'],
    [null, null, 'by the end of the decade', '“by the end of the decade”'],
    [null, null, null, 'not stated'],
  ])('the period %s to %s (%s) reads %s', (from, to, wording, words) => {
    expect(periodInWords(aFigure({ period: { from, to, wording } }))).toBe(words)
  })

  test('derived sums are rounded to three digits; beyond words they are powers of ten', () => {
    expect(roundMoney(497_224_487_995)).toBe('US$ 497 billion')
    expect(roundMoney(3.14e27)).toBe('US$ 3.1 × 10^27')
  })

  test('exponents are told apart from what they stand on', () => {
    expect(formulaParts('67.18 × 1.396^6.').map(({ text }) => text)).toEqual([
      '67.18 × 1.396',
      '6',
      '.',
    ])
    expect(formulaParts('plain').filter(({ isExponent }) => isExponent)).toEqual([])
  })

  test('small counts are words', () => {
    expect([countInWords(3), countInWords(3, 'start'), countInWords(12)]).toEqual([
      'three',
      'Three',
      '12',
    ])
  })
})
