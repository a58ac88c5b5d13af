import { interpolateZoom } from 'd3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pathBetween } from '@/domain/circles/path'

const coordinate = fc.double({ min: -1000, max: 1000, noNaN: true })
const views = fc.record({
  x: coordinate,
  y: coordinate,
  width: fc.double({ min: 1, max: 5000, noNaN: true }),
})

test('a path begins and ends where it should, and is the one that d3 takes', () => {
  fc.assert(
    fc.property(views, views, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, progress) => {
      const path = pathBetween(from, to)
      const known = interpolateZoom([from.x, from.y, from.width], [to.x, to.y, to.width])
      const size = Math.max(from.width, to.width, 1)
      const isNear = (one: number, other: number) => Math.abs(one - other) < 1e-6 * size
      expect(path.at(1)).toEqual(to)
      expect(isNear(path.at(0).x, from.x) && isNear(path.at(0).width, from.width)).toBe(true)
      expect(path.length).toBeCloseTo(known.duration / 1000, 6)
      const [x, y, width] = known(progress)
      const at = path.at(progress)
      expect(isNear(at.x, x) && isNear(at.y, y) && isNear(at.width, width)).toBe(true)
    }),
  )
})

test('between views of one place it only zooms, at an even pace', () => {
  const { at, length } = pathBetween({ x: 3, y: 4, width: 100 }, { x: 3, y: 4, width: 25 })
  expect(at(0.5)).toEqual({ x: 3, y: 4, width: expect.closeTo(50) })
  expect(length).toBeCloseTo(Math.log(4) / Math.SQRT2)
})
