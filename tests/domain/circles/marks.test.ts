import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Circle } from '@/domain/circles'
import { markScale, placeMarks } from '@/domain/circles/marks'

const aCircle = (id: string, x: number, y: number, change: Partial<Circle> = {}): Circle => ({
  id,
  parent: 'root',
  depth: 1,
  x,
  y,
  r: 30,
  name: null,
  ...change,
})
const root = aCircle('root', 0, 0, { parent: null, depth: 0, r: 300 })

describe('the contested mark on a contour', () => {
  test('stands at the upper right where that is free', () => {
    const angles = placeMarks([root, aCircle('a', 0, 0), aCircle('b', 200, 0)], new Set(['a']))
    expect([...angles]).toEqual([['a', -Math.PI / 4]])
  })

  test('turns aside, as little as needed, from a neighbour', () => {
    const circles = [root, aCircle('a', 0, 0), aCircle('b', 44, -44)]
    const [angle = 0] = placeMarks(circles, new Set(['a'])).values()
    const mark = { x: 30 * Math.cos(angle), y: 30 * Math.sin(angle) }
    expect(Math.hypot(mark.x - 44, mark.y + 44)).toBeGreaterThan(40)
    expect(Math.abs(angle + Math.PI / 4)).toBeLessThan(Math.PI / 2)
  })

  test('turns aside from the name of the circle around it', () => {
    const named = { ...root, name: { y: -60, width: 120, height: 40 } }
    const [angle = 0] = placeMarks([named, aCircle('a', 0, 10)], new Set(['a'])).values()
    expect(10 + 30 * Math.sin(angle)).toBeGreaterThan(-10)
  })

  test('stands clear of each line of the names that are drawn, its own and that of the circle around it', () => {
    const lines = [
      { x: 0, y: -12, width: 40, height: 11 },
      { x: 0, y: 0, width: 44, height: 11 },
      { x: 0, y: 12, width: 52, height: 11 },
    ]
    const above = { x: 0, y: -40, width: 160, height: 16 }
    const names = new Map([
      ['a', lines],
      ['root', [above]],
    ])
    const circles = [{ ...root, name: { y: -200, width: 10, height: 10 } }, aCircle('a', 0, 0)]
    const [angle = 0] = placeMarks(circles, new Set(['a']), names).values()
    const mark = { x: 30 * Math.cos(angle), y: 30 * Math.sin(angle) }
    const roomTo = ({ x, y, width, height }: typeof above) =>
      Math.hypot(
        Math.max(Math.abs(mark.x - x) - width / 2, 0),
        Math.max(Math.abs(mark.y - y) - height / 2, 0),
      )
    for (const box of [...lines, above]) expect(roomTo(box)).toBeGreaterThan(6)
  })

  test('turns aside from another mark', () => {
    const circles = [root, aCircle('a', 0, 0), aCircle('c', 46, -46)]
    const [one = 0, other = 0] = placeMarks(circles, new Set(['a', 'c'])).values()
    const dx = 30 * Math.cos(one) - 46 - 30 * Math.cos(other)
    const dy = 30 * Math.sin(one) + 46 - 30 * Math.sin(other)
    expect(Math.hypot(dx, dy)).toBeGreaterThan(25)
  })

  test('shrinks with small circles, but can always be seen, and is full size on large ones', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 500, noNaN: true }), (r) => {
        expect(markScale(r)).toBeGreaterThanOrEqual(0.6)
        expect(markScale(r)).toBeLessThanOrEqual(1)
        expect(markScale(r + 1)).toBeGreaterThanOrEqual(markScale(r))
      }),
    )
    expect(markScale(30)).toBe(1)
  })
})
