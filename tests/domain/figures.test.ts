import { describe, expect, test } from 'vitest'
import { figureById, statedNumbers, statedValue, statedYear } from '@/domain/figures'
import { aFigure } from '../builders'

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
