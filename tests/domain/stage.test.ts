import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fittedScale, itemBeside, stageItem, stageScale } from '@/domain/stage'

const SMALLEST_TEXT = 11
const heightOf = (size: { width: number; height: number }, kind?: 'words' | 'drawing') =>
  SMALLEST_TEXT * stageScale(size, kind)

describe('how much a part is enlarged', () => {
  test('on a screen of 1920 by 1080 words are at least 20 px high, names in a drawing 17', () => {
    expect(heightOf({ width: 1920, height: 1080 })).toBeGreaterThanOrEqual(20)
    expect(heightOf({ width: 1920, height: 1080 }, 'drawing')).toBeGreaterThanOrEqual(17)
  })

  test('a screen of the same shape shows the same picture: 1280 by 720 in two thirds', () => {
    expect(stageScale({ width: 1280, height: 720 })).toBeCloseTo(
      (stageScale({ width: 1920, height: 1080 }) * 2) / 3,
    )
  })

  test('a screen of 4 to 3 is filled by its width', () => {
    expect(stageScale({ width: 1600, height: 1200 })).toBeCloseTo(1600 / 1056)
  })

  test('nothing is made smaller than on the page', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8000 }), fc.integer({ min: 1, max: 8000 }), (w, h) => {
        expect(stageScale({ width: w, height: h })).toBeGreaterThanOrEqual(1)
      }),
    )
  })

  test('a larger window never shows smaller text', () => {
    const side = fc.integer({ min: 1, max: 8000 })
    fc.assert(
      fc.property(side, side, side, side, (width, height, wider, higher) => {
        const larger = { width: width + wider, height: height + higher }
        expect(stageScale(larger)).toBeGreaterThanOrEqual(stageScale({ width, height }))
      }),
    )
  })
})

describe('stepping', () => {
  const parts = ['growth', 'shares', 'verdicts']

  test('goes on and back', () => {
    expect(itemBeside(parts, 'growth', 1)).toBe('shares')
    expect(itemBeside(parts, 'verdicts', -1)).toBe('shares')
  })

  test('stops at either end, and where the item is not there', () => {
    expect(itemBeside(parts, 'verdicts', 1)).toBeNull()
    expect(itemBeside(parts, 'growth', -1)).toBeNull()
    expect(itemBeside(parts, 'weather', 1)).toBeNull()
    expect(itemBeside([], 'growth', 1)).toBeNull()
  })
})

describe('one of many items', () => {
  const questions = ['subset', 'alone', 'bias']

  test('knows its place and those beside it', () => {
    expect(stageItem(questions, 'alone')).toEqual({
      id: 'alone',
      position: 2,
      total: 3,
      previous: 'subset',
      next: 'bias',
    })
  })

  test('has nothing beside it at either end', () => {
    expect(stageItem(questions, 'subset')?.previous).toBeNull()
    expect(stageItem(questions, 'bias')?.next).toBeNull()
  })

  test('is none where it is not among them', () => {
    expect(stageItem(questions, 'weather')).toBeNull()
    expect(stageItem(questions, undefined)).toBeNull()
  })
})

describe('a chart that does not fit', () => {
  test('is enlarged less, until all of it is in sight', () => {
    expect(fittedScale(1.8, 1.8, 1.21)).toBeCloseTo(1.8 / 1.1)
  })

  test('never becomes so small that it is not read from the back row, nor smaller than on the page', () => {
    expect(fittedScale(1.2, 1.8, 9)).toBeCloseTo(1.8 * 0.65)
    expect(fittedScale(1, 1, 9)).toBe(1)
  })
})
