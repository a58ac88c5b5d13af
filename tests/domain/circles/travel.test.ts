import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Arrival, travel } from '@/domain/circles/travel'

const spot = { x: 10, y: 20, r: 5 }
const there = { x: 110, y: 220, r: 15 }
const leaf = (id: string, at = there): Arrival => ({ id, isLeaf: true, spot: at })
const parent = (id: string): Arrival => ({ id, isLeaf: false, spot: there })
const spots = fc.record({
  x: fc.integer({ min: -999, max: 999 }),
  y: fc.integer({ min: -999, max: 999 }),
  r: fc.integer({ min: 0, max: 500 }),
})

describe('circles on their way to another order', () => {
  test('start where they were and end where they go', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(spots, spots, fc.boolean()), { maxLength: 60 }), (ways) => {
        const from = new Map(ways.map(([start], at) => [`c${at}`, start]))
        const to = ways.map(([, end, isLeaf], at) => ({ id: `c${at}`, isLeaf, spot: end }))
        const { at, duration } = travel(from, to)
        for (const { id, spot: end } of to) {
          expect(at(0).circles.get(id)).toEqual({ ...from.get(id), opacity: 1 })
          expect(at(duration).circles.get(id)).toEqual({ ...end, opacity: 1 })
        }
      }),
    )
  })

  test('last 900 ms, the leaves setting out 8 ms apart, 200 ms at most', () => {
    const many = Array.from({ length: 60 }, (_, at) => `leaf${at}`)
    const { at, duration } = travel(
      new Map(many.map((id) => [id, spot])),
      many.map((id) => leaf(id)),
    )
    expect(duration).toBe(900)
    const hasLeft = (id: string, elapsed: number) => at(elapsed).circles.get(id)?.x !== spot.x
    expect([hasLeft('leaf0', 5), hasLeft('leaf1', 5), hasLeft('leaf1', 12)]).toEqual([
      true,
      false,
      true,
    ])
    expect([hasLeft('leaf59', 199), hasLeft('leaf59', 205)]).toEqual([false, true])
  })

  test('appear in place: a new parent late, a new leaf growing', () => {
    const { at } = travel(new Map(), [parent('group'), leaf('new')])
    expect(at(0).circles.get('group')).toEqual({ ...there, opacity: 0 })
    expect(at(440).circles.get('group')?.opacity).toBe(0)
    expect(at(800).circles.get('group')?.opacity).toBeGreaterThan(0.5)
    expect(at(0).circles.get('new')).toEqual({ ...there, r: 0, opacity: 0 })
    expect(at(350).circles.get('new')?.r).toBeCloseTo(7.5)
  })

  test('what leaves fades before the new parents come', () => {
    const { at } = travel(new Map(), [])
    expect([at(0).leaving, at(360).leaving, at(900).leaving]).toEqual([1, 0, 0])
  })
})
