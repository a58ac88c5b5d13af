import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Circle } from '@/domain/circles'
import { discAt, isInCrowd, pathOfDiscs } from '@/domain/circles/crowd'

const MANY = 1000
const leaf = (change: Partial<Circle> = {}): Circle => ({
  id: 'leaf',
  parent: 'group',
  depth: 2,
  x: 0,
  y: 0,
  r: 30,
  name: null,
  ...change,
})

describe('a circle is drawn in a crowd', () => {
  test('where there are many, if it is too small to be pressed or outside the focus', () => {
    expect(isInCrowd(leaf(), MANY, 0.5, true)).toBe(true)
    expect(isInCrowd(leaf(), MANY, 2, false)).toBe(true)
    expect(isInCrowd(leaf(), MANY, 2, true)).toBe(false)
  })

  test('never where there are few, and never if it holds others', () => {
    expect(isInCrowd(leaf(), 200, 0.01, false)).toBe(false)
    const name = { y: 0, width: 10, height: 10 }
    expect(isInCrowd(leaf({ name }), MANY, 0.01, false)).toBe(false)
  })
})

describe('the path of a crowd', () => {
  const discs = fc.array(
    fc.record({
      x: fc.integer({ min: -500, max: 500 }),
      y: fc.integer({ min: -500, max: 500 }),
      r: fc.integer({ min: 1, max: 90 }),
    }),
  )

  test('goes once around every disc, from its left and back', () => {
    fc.assert(
      fc.property(discs, (all) => {
        const rounds = [
          ...pathOfDiscs(all).matchAll(
            /M([-\d.]+),([-\d.]+)a([\d.]+),\3 0 1 0 ([\d.]+),0a\3,\3 0 1 0 -\4,0/g,
          ),
        ].map(([, left, y, r]) => ({ x: Number(left) + Number(r), y: Number(y), r: Number(r) }))
        expect(rounds).toEqual(all)
      }),
    )
  })
})

test('a point is in the disc around it, and in none beside', () => {
  const all = [
    { x: 0, y: 0, r: 10, id: 'one' },
    { x: 30, y: 0, r: 10, id: 'other' },
  ]
  expect(discAt(all, { x: 25, y: 3 })?.id).toBe('other')
  expect(discAt(all, { x: 15, y: 0 })).toBeUndefined()
})
