import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  backcast,
  compound,
  doublingTime,
  impliedGrowth,
  ratio,
  risePerYear,
} from '@/domain/arithmetic/formulas'

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

describe('rises and ratios', () => {
  test('20 to 77 in eight years is 7.125 a year', () => {
    expect(risePerYear(20, 77, 8)).toBe(7.125)
  })

  test('a rise in no time and a ratio to nothing are refused', () => {
    expect(() => risePerYear(1, 2, 0)).toThrow(RangeError)
    expect(() => ratio(1, 0)).toThrow(RangeError)
  })
})
