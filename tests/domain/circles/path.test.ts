import { interpolateZoom } from 'd3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pathBetween } from '@/domain/circles/path'

/** To the hundredth: where views all but coincide, both only zoom, but not from the same distance on. */
const hundredths = (min: number, max: number) =>
  fc.integer({ min: min * 100, max: max * 100 }).map((value) => value / 100)
const views = fc.record({
  x: hundredths(-1000, 1000),
  y: hundredths(-1000, 1000),
  width: hundredths(1, 5000),
})

test('a path begins and ends where it should, and is the one that d3 takes', () => {
  fc.assert(
    fc.property(views, views, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, progress) => {
      const path = pathBetween(from, to)
      const known = interpolateZoom([from.x, from.y, from.width], [to.x, to.y, to.width])
      const size = Math.max(from.width, to.width, 1)
      // Over a way much shorter than what is seen d3 loses digits, and more of them from a narrow view: it subtracts a
      // number as large as `lost` from its like.
      const distance = Math.hypot(to.x - from.x, to.y - from.y)
      const lost = size ** 2 / (4 * Math.min(from.width, to.width) * distance)
      fc.pre(distance === 0 || (distance > size / 1000 && lost < 1e4))
      // On the way as much is seen as the way is long.
      const seen = Math.max(size, distance)
      const isNear = (one: number, other: number) => Math.abs(one - other) < 1e-6 * seen
      expect(path.at(1)).toEqual(to)
      expect(isNear(path.at(0).x, from.x) && isNear(path.at(0).width, from.width)).toBe(true)
      expect(path.length).toBeCloseTo(known.duration / 1000, 4)
      const [x, y, width] = known(progress)
      const at = path.at(progress)
      expect(isNear(at.x, x) && isNear(at.y, y) && isNear(at.width, width)).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

test('between views of one place it only zooms, at an even pace', () => {
  const { at, length } = pathBetween({ x: 3, y: 4, width: 100 }, { x: 3, y: 4, width: 25 })
  expect(at(0.5)).toEqual({ x: 3, y: 4, width: expect.closeTo(50) })
  expect(length).toBeCloseTo(Math.log(4) / Math.SQRT2)
})
