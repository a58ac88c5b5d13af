import fc from 'fast-check'
import { expect, test } from 'vitest'
import { windowOf } from '@/domain/row-window'

const sum = (heights: readonly number[]) => heights.reduce((whole, height) => whole + height, 0)

test('draws every row in sight, and gives the others their room', () => {
  const heights = fc.array(fc.integer({ min: 30, max: 200 }), { minLength: 1, maxLength: 300 })
  fc.assert(
    fc.property(heights, fc.nat(20_000), fc.integer({ min: 1, max: 2000 }), (rows, from, size) => {
      const { first, end, above, below } = windowOf(rows, from, from + size)
      expect(above).toBe(sum(rows.slice(0, first)))
      expect(below).toBe(sum(rows.slice(end)))
      rows.forEach((height, row) => {
        const top = sum(rows.slice(0, row))
        const isInSight = top < from + size && top + height > from
        if (isInSight) expect(row >= first && row < end).toBe(true)
      })
    }),
  )
})

test('draws no more than what is in sight and some rows around it', () => {
  const { first, end } = windowOf(new Array(100_000).fill(50), 2_000_000, 2_001_000)
  expect(end - first).toBeLessThan(60)
  expect(first).toBeGreaterThan(39_900)
})

test('of no rows draws none', () => {
  expect(windowOf([], 0, 1000)).toEqual({ first: 0, end: 0, above: 0, below: 0 })
})
