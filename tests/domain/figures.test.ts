import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  backcast,
  compound,
  doublingTime,
  figureById,
  impliedGrowth,
  statedNumbers,
  statedValue,
  statedYear,
} from '@/domain/figures'
import { aFigure } from '../builders'

const amount = fc.double({ min: 1, max: 1e13, noNaN: true })
const rate = fc.double({ min: -50, max: 200, noNaN: true })
const years = fc.integer({ min: 1, max: 20 })

describe('compounding', () => {
  test('67.18 at 39.6% comes to 497.22 in six years and to 356.18 in five', () => {
    expect(compound(67.18, 39.6, 6)).toBeCloseTo(497.22, 2)
    expect(compound(67.18, 39.6, 5)).toBeCloseTo(356.18, 2)
  })

  test('1.81 counted back six years at 17% comes to 0.7056', () => {
    expect(backcast(1.81, 17, 6)).toBeCloseTo(0.7056, 4)
  })

  test('no year leaves the amount as it is', () => {
    expect(compound(67.18, 39.6, 0)).toBe(67.18)
  })

  test('counting back undoes compounding', () => {
    fc.assert(
      fc.property(amount, rate, years, (start, percent, count) => {
        expect(backcast(compound(start, percent, count), percent, count) / start).toBeCloseTo(1, 9)
      }),
    )
  })

  test('the growth implied by two amounts is the rate that leads from one to the other', () => {
    fc.assert(
      fc.property(amount, rate, years, (start, percent, count) => {
        expect(impliedGrowth(start, compound(start, percent, count), count)).toBeCloseTo(percent, 6)
      }),
    )
  })

  test('100 to 121 in two years implies 10% a year', () => {
    expect(impliedGrowth(100, 121, 2)).toBeCloseTo(10, 10)
  })

  test.each([
    [0, 1, 1],
    [1, 0, 1],
    [1, 1, 0],
  ])('growth is not implied between %d and %d over %d years', (start, end, count) => {
    expect(() => impliedGrowth(start, end, count)).toThrow(RangeError)
  })
})

describe('doubling time', () => {
  test('at 39.6% a year is 2.078 years, at 100% one year', () => {
    expect(doublingTime(39.6)).toBeCloseTo(2.078, 3)
    expect(doublingTime(100)).toBeCloseTo(1, 10)
  })

  test.each([0, -5])('at %d%% there is none', (percent) => {
    expect(doublingTime(percent)).toBeNull()
  })
})

describe('what a figure states', () => {
  test('a value, both ends of a range, or nothing in words', () => {
    expect(statedNumbers(aFigure({ value: 5 }))).toEqual([5])
    expect(statedNumbers(aFigure({ value: null, low: 1, high: 2 }))).toEqual([1, 2])
    expect(statedNumbers(aFigure({ value: null, bound: 'about' }))).toEqual([])
  })

  test('a figure without one number, one without a year and one that is not there are refused', () => {
    const undated = aFigure({ value: null, period: { from: null, to: null, wording: null } })
    expect(() => statedValue(undated)).toThrow('a-figure')
    expect(() => statedYear(undated)).toThrow('a-figure')
    expect(() => figureById([undated], 'another')).toThrow('another')
  })
})
