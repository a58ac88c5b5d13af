import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HALF_MARK } from '@/domain/circles/edge-words'
import { placeEdges } from '@/domain/circles/edges'
import type { Edge, EdgePlace, Surroundings } from '@/domain/circles/ways-out'
import { widthOf } from '@/domain/labels/lines'

const stage = { width: 800, height: 800 }
const outer = { x: 400, y: 400, r: 300 }
const inner = { x: 330, y: 420, r: 150 }
const edge: Edge = { inner, outer, words: 'next evolution' }
const open: Surroundings = { discs: [], boxes: [], within: { x: 400, y: 400, r: 390 }, stage }

const start = ({ angle }: EdgePlace) => ({
  x: inner.x + inner.r * Math.cos(angle),
  y: inner.y + inner.r * Math.sin(angle),
})

/** The box of the words on the stage, by its corners. */
function wordsOf(place: EdgePlace) {
  if (place.label === null) return null
  const { lines, size, x, y, lineHeight } = place.label
  const half = widthOf(lines, size, 'sans') / 2
  const from = start(place)
  const last = y + (lines.length - 1) * lineHeight
  return {
    left: from.x + x - half,
    right: from.x + x + half,
    top: from.y + y - size * 0.7,
    bottom: from.y + last,
  }
}

const place = (surroundings: Partial<Surroundings> = {}): EdgePlace => {
  const [placed] = placeEdges([edge], { ...open, ...surroundings })
  if (placed === null || placed === undefined) throw new Error('There is room for the edge')
  return placed
}

describe('an edge between a circle and one around it', () => {
  test('leads from the inner contour straight to the outer one', () => {
    const { angle, length } = place()
    const end = {
      x: inner.x + (inner.r + length) * Math.cos(angle),
      y: inner.y + (inner.r + length) * Math.sin(angle),
    }
    expect(Math.hypot(end.x - outer.x, end.y - outer.y)).toBeCloseTo(outer.r, 6)
  })

  test('bears its words at 11 px or more where there is room', () => {
    const { label } = place()
    expect(label?.lines.join('')).toBe('next evolution')
    expect(label?.size).toBeGreaterThanOrEqual(11)
  })

  /** Small discs all around the inner circle. */
  const ring = Array.from({ length: 90 }, (_, index) => ({
    x: inner.x + 165 * Math.cos((index * Math.PI) / 45),
    y: inner.y + 165 * Math.sin((index * Math.PI) / 45),
    r: 12,
  }))

  test('crosses circles only where they leave no way out, and then as few as it can', () => {
    expect(place().crosses).toBe(false)
    expect(place({ discs: ring }).crosses).toBe(true)
    // Two rings with one gap in the outer: there the least is in the way.
    const rings = ring.flatMap((disc, index) => {
      const angle = (index * Math.PI) / 45
      const further = {
        x: inner.x + 190 * Math.cos(angle),
        y: inner.y + 190 * Math.sin(angle),
        r: 12,
      }
      return angle > 3 && angle < 3.6 ? [disc] : [disc, further]
    })
    const [placed] = placeEdges([{ ...edge, outer: { ...inner, r: 230 } }], {
      ...open,
      discs: rings,
    })
    const angle = ((placed?.angle ?? 0) + 2 * Math.PI) % (2 * Math.PI)
    expect(angle).toBeGreaterThan(3)
    expect(angle).toBeLessThan(3.6)
  })

  test('is not drawn where it would cover a name or a mark', () => {
    const boxes = ring.map(({ x, y }) => ({ x, y, width: 24, height: 24 }))
    expect(placeEdges([edge], { ...open, boxes })).toEqual([null])
  })

  test('leaves its words out rather than have them cover a name', () => {
    // A line fits between the columns, words nowhere.
    const around = Array.from({ length: 800 }, (_, index) => ({
      x: (index % 20) * 40 + 20,
      y: Math.floor(index / 20) * 20 + 10,
      width: 4,
      height: 4,
    }))
    const [placed] = placeEdges([edge], { ...open, boxes: around })
    expect(placed).toMatchObject({ label: null })
  })

  test('of two, the second covers nothing of the first', () => {
    const [first, second] = placeEdges([edge, { ...edge, words: 'incomparable' }], open)
    if (!first || !second) throw new Error('There is room for both')
    expect(Math.abs(first.angle - second.angle) * inner.r).toBeGreaterThan(2 * HALF_MARK)
    const [one, other] = [wordsOf(first), wordsOf(second)]
    if (one === null || other === null) throw new Error('There is room for the words of both')
    const isApart =
      one.right < other.left ||
      other.right < one.left ||
      one.bottom < other.top ||
      other.bottom < one.top
    expect(isApart).toBe(true)
  })

  test('covers no other circle where it need not, and its words lie on one side of each contour', () => {
    const disc = fc.record({
      x: fc.integer({ min: 0, max: 800 }),
      y: fc.integer({ min: 0, max: 800 }),
      r: fc.integer({ min: 5, max: 60 }),
    })
    fc.assert(
      fc.property(fc.array(disc, { maxLength: 25 }), (discs) => {
        const [placed] = placeEdges([edge], { ...open, discs })
        if (!placed) return
        const box = wordsOf(placed)
        const from = start(placed)
        for (const { x, y, r } of discs) {
          for (let along = HALF_MARK; along < (placed.crosses ? 0 : placed.length); along += 2) {
            const point = {
              x: from.x + along * Math.cos(placed.angle),
              y: from.y + along * Math.sin(placed.angle),
            }
            expect(Math.hypot(point.x - x, point.y - y)).toBeGreaterThan(r)
          }
          if (box === null) continue
          const dx = Math.max(box.left - x, x - box.right, 0)
          const dy = Math.max(box.top - y, y - box.bottom, 0)
          expect(Math.hypot(dx, dy)).toBeGreaterThan(r)
        }
        if (box === null) return
        const corners = [box.left, box.right].flatMap((x) =>
          [box.top, box.bottom].map((y) => Math.hypot(x - outer.x, y - outer.y)),
        )
        expect(new Set(corners.map((distance) => distance < outer.r)).size).toBe(1)
      }),
      { numRuns: 30 },
    )
  })
})
