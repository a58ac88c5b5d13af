import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  countedHeights,
  countRest,
  isCovered,
  measureRow,
  type Piece,
  piecesOf,
  rowsInSight,
  SPARE_AT_REST,
  windowOf,
} from '@/domain/row-window'

const sum = (heights: readonly number[]) => heights.reduce((whole, height) => whole + height, 0)
const heights = fc.array(fc.integer({ min: 30, max: 200 }), { minLength: 1, maxLength: 300 })
const sights = fc.tuple(fc.nat(20_000), fc.integer({ min: 1, max: 2000 }))

const placesIn = (pieces: readonly Piece[]) =>
  pieces.flatMap((piece) => ('place' in piece ? [piece.place] : []))

/** Rows counted alike, then measured. */
function measured(rows: readonly number[]) {
  const heights = countedHeights(rows.length, 52.84)
  rows.forEach((height, row) => void measureRow(heights, row, height))
  return heights
}

test('draws every row in sight, and some before and after', () => {
  fc.assert(
    fc.property(heights, sights, (rows, [from, size]) => {
      const drawn = windowOf(rows, from, from + size)
      const sight = rowsInSight(rows, from, from + size)
      expect(isCovered(drawn, sight, rows.length)).toBe(true)
      rows.forEach((height, row) => {
        const top = sum(rows.slice(0, row))
        const isInSight = top < from + size && top + height > from
        if (isInSight) expect(row >= sight.first && row < sight.end).toBe(true)
      })
    }),
  )
})

test('gives every row its room: what is drawn stands where it would among all of them', () => {
  fc.assert(
    fc.property(heights, sights, fc.integer({ min: -1, max: 299 }), (rows, [from, size], at) => {
      const kept = at < rows.length ? at : -1
      const drawn = windowOf(rows, from, from + size)
      const pieces = piecesOf(measured(rows), drawn, kept)
      let top = 0
      for (const piece of pieces) {
        if ('place' in piece) expect(top).toBe(sum(rows.slice(0, piece.place)))
        top += 'place' in piece ? (rows[piece.place] ?? 0) : piece.height
      }
      expect(top).toBe(sum(rows))
      const places = placesIn(pieces)
      expect(places).toEqual([...new Set(places)].sort((one, other) => one - other))
      if (kept !== -1) expect(places).toContain(kept)
      for (let row = drawn.first; row < drawn.end; row += 1) expect(places).toContain(row)
    }),
  )
})

test('rows counted anew have their room with those measured before them', () => {
  fc.assert(
    fc.property(heights, fc.nat(300), fc.integer({ min: 30, max: 200 }), (rows, at, height) => {
      const from = Math.min(at, rows.length)
      const counted = countedHeights(rows.length, 64)
      for (let row = 0; row < from; row += 1) measureRow(counted, row, rows[row] ?? 0)
      countRest(counted, from, height)
      const expected = rows.map((measured, row) => (row < from ? measured : height))
      expect([...counted.each]).toEqual(expected)
      expect(counted.whole).toBe(sum(expected))
    }),
  )
})

test('draws no more than what is in sight and some rows around it', () => {
  const { first, end } = windowOf(new Array(100_000).fill(50), 2_000_000, 2_001_000)
  expect(end - first).toBeLessThan(60)
  expect(first).toBeGreaterThan(39_900)
})

test('does for a few steps of scrolling, and not for more', () => {
  const rows = new Array(1000).fill(50)
  const drawn = windowOf(rows, 20_000, 21_000)
  const isStillCovered = (from: number) =>
    isCovered(drawn, rowsInSight(rows, from, from + 1000), rows.length)
  expect(isStillCovered(20_200)).toBe(true)
  expect(isStillCovered(19_800)).toBe(true)
  expect(isStillCovered(20_400)).toBe(false)
  expect(isStillCovered(19_600)).toBe(false)
})

test('of no rows draws none', () => {
  expect(windowOf([], 0, 1000)).toEqual({ first: 0, end: 0 })
  expect(piecesOf(countedHeights(0, 50), { first: 0, end: 0 }, -1)).toEqual([])
})

test('rows drawn at rest do where they are lower than they were counted', () => {
  const sights = fc.tuple(fc.nat(20_000), fc.integer({ min: 300, max: 1400 }))
  fc.assert(
    fc.property(sights, fc.integer({ min: 0, max: 2 }), ([from, size], more) => {
      const counted = new Array(1000).fill(56)
      const drawn = windowOf(counted, from, from + size, SPARE_AT_REST)
      const sight = rowsInSight(counted, from, from + size)
      const seen = { first: sight.first, end: sight.end + more }
      expect(isCovered(drawn, seen, 1000)).toBe(true)
    }),
  )
})
