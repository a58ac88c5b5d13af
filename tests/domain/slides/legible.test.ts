import fc from 'fast-check'
import { expect, test } from 'vitest'
import { legibleCircles } from '@/domain/slides/circles/legible'
import type { CirclesPart, SlideCircle } from '@/domain/slides/content'

const aCircle = (id: string, size: number | null): SlideCircle => ({
  id,
  parent: null,
  depth: 0,
  isLeaf: true,
  x: 0.5,
  y: 0.5,
  r: 0.5,
  title: id,
  fill: null,
  stroke: { tone: 'ink' },
  weight: 1,
  dash: [],
  opacity: 1,
  name:
    size === null
      ? null
      : { lines: [id], x: 0, y: 0, size, lineHeight: size, isSerif: false, paint: { tone: 'ink' } },
  mark: null,
  dots: [],
})

const aPart = (
  sizes: Record<'circles' | 'medium' | 'small' | 'compact', readonly (number | null)[]>,
) => {
  const scene = (name: keyof typeof sizes) => sizes[name].map((size) => aCircle(name, size))
  const part: CirclesPart = {
    kind: 'circles',
    focus: 'circles',
    circles: scene('circles'),
    medium: scene('medium'),
    small: scene('small'),
    compact: scene('compact'),
    legend: [],
    alt: '',
  }
  return part
}

const PART = aPart({
  circles: [0.01, 0.03],
  medium: [null, 0.02],
  small: [null, 0.025],
  compact: [0.015, 0.05],
})

test.each([
  [1700, false, 'circles'],
  [1000, false, 'medium'],
  [700, false, 'small'],
  [500, false, 'compact'],
  [1700, true, 'compact'],
])('in a square of %d px, narrow: %s, the names of “%s” are drawn', (side, isNarrow, scene) => {
  expect(legibleCircles(PART, side, 17, isNarrow)[0]?.id).toBe(scene)
})

test('no circle is left out, and no name smaller than the least is drawn', () => {
  const sizes = fc.array(fc.option(fc.double({ min: 0.001, max: 0.1, noNaN: true })), {
    minLength: 4,
    maxLength: 4,
  })
  fc.assert(
    fc.property(
      fc.record({ circles: sizes, medium: sizes, small: sizes, compact: sizes }),
      fc.integer({ min: 100, max: 2000 }),
      fc.boolean(),
      (scenes, side, isNarrow) => {
        const drawn = legibleCircles(aPart(scenes), side, 17, isNarrow)
        expect(drawn).toHaveLength(4)
        for (const { name } of drawn)
          if (name !== null) expect(name.size * side).toBeGreaterThanOrEqual(16.8)
      },
    ),
  )
})
