import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadDataset } from '@/data/load'
import { arrangeByConcept } from '@/domain/arrange/concept'
import { type Circle, COMPACT_PACKING, packCircles } from '@/domain/circles'
import { fly, panBy, scaleOf, spotOf, viewOf, zoomBy } from '@/domain/circles/view'
import { fitLabels } from '@/domain/labels'
import { measureText } from '@/domain/labels/measure'
import { fitOpened } from '@/domain/labels/opened'
import { leastDisc, wrapInDisc } from '@/domain/labels/wrap'
import { indexTree } from '@/domain/taxonomy'

const names = fc.stringMatching(/^[A-Za-z0-9.-]{1,12}( [A-Za-z0-9.-]{1,9}){0,4}$/)

describe('a name in a disc', () => {
  test('keeps its words whole, stays within the chords and is never smaller than 11 px', () => {
    fc.assert(
      fc.property(names, fc.double({ min: 5, max: 150, noNaN: true }), (name, radius) => {
        const wrapped = wrapInDisc(name, radius)
        if (wrapped === null) return
        const { lines, size, lineHeight } = wrapped
        expect(lines.join('')).toBe(name)
        expect(size).toBeGreaterThanOrEqual(11)
        lines.forEach((line, index) => {
          const middle = (index - (lines.length - 1) / 2) * lineHeight
          expect(Math.hypot(measureText(line.trimEnd(), size, 'sans') / 2, middle)).toBeLessThan(
            radius,
          )
        })
      }),
    )
  })

  test('that fits a disc fits a larger one in at least the same size', () => {
    fc.assert(
      fc.property(names, fc.double({ min: 10, max: 90, noNaN: true }), (name, radius) => {
        const small = wrapInDisc(name, radius)
        const large = wrapInDisc(name, radius + 20)
        if (small !== null) expect(large?.size).toBeGreaterThanOrEqual(small.size)
      }),
    )
  })

  test('fits from the radius of its smallest disc on, and not below', () => {
    fc.assert(
      fc.property(names, fc.constantFrom(11, 13, 15.6), (name, size) => {
        const least = leastDisc(name, size)
        expect(wrapInDisc(name, least + 0.001, { sizes: [size] })).not.toBeNull()
        expect(wrapInDisc(name, least - 0.001, { sizes: [size] })).toBeNull()
      }),
    )
  })

  test('takes a smaller single line rather than leave a number alone on the second', () => {
    expect(wrapInDisc('DALL-E 2', 27)).toMatchObject({ lines: ['DALL-E 2'], size: 11 })
  })

  test('that does not fit is none', () => {
    expect(wrapInDisc('Antidisestablishmentarianism', 28)).toBeNull()
  })
})

describe('an opened model', () => {
  test('drops its last facts first where room is short', () => {
    const facts = ['OpenAI', 'In: text', 'claims a version with a very long name indeed']
    expect(fitOpened('DALL-E', facts, 150)?.details.lines).toEqual(facts)
    expect(fitOpened('DALL-E', facts, 75)?.details.lines).toEqual(facts.slice(0, 2))
    expect(fitOpened('DALL-E', facts, 20)).toBeNull()
  })
})

describe('the names on a stage', () => {
  const { taxonomy, models } = loadDataset()
  const tree = arrangeByConcept(taxonomy, models)
  const index = indexTree(tree)
  const standard = packCircles(tree)
  const compact = packCircles(tree, COMPACT_PACKING)
  const circleOf = (circles: readonly Circle[], id: string) =>
    circles.find((circle) => circle.id === id) ?? (standard[0] as Circle)

  const boxesOf = (circles: readonly Circle[], focus: string, width: number, height: number) => {
    const stage = { width, height }
    const view = viewOf(circleOf(circles, focus))
    return [...fitLabels(circles, index, focus, view, stage)].flatMap(([id, label]) => {
      const spot = spotOf(circleOf(circles, id), view, stage)
      return label.lines.map((line, at) => {
        const baseline = spot.y + label.y + at * label.lineHeight
        const half = measureText(line.trimEnd(), label.size, label.face) / 2
        return {
          id,
          size: label.size,
          left: spot.x + label.x - half,
          right: spot.x + label.x + half,
          top: baseline - label.size * 0.74,
          bottom: baseline + label.size * 0.1,
        }
      })
    })
  }

  test.each([
    ['the whole, on a desktop', standard, 'artificial-intelligence', 842, 844],
    ['the whole, on a small laptop', standard, 'artificial-intelligence', 682, 664],
    ['the whole, on a phone', compact, 'artificial-intelligence', 360, 360],
    ['image', standard, 'image', 842, 844],
    ['large language models', standard, 'llm', 682, 664],
    ['large language models, on a phone', compact, 'llm', 360, 360],
    ['ChatGPT', standard, 'chatgpt', 842, 844],
  ] as const)(
    'do not overlap, leave the stage or fall below 11 px: %s',
    (_, circles, focus, width, height) => {
      const boxes = boxesOf(circles, focus, width, height)
      expect(boxes.length).toBeGreaterThan(0)
      for (const [at, box] of boxes.entries()) {
        expect(box.size).toBeGreaterThanOrEqual(11)
        expect(box.left).toBeGreaterThanOrEqual(0)
        expect(box.right).toBeLessThanOrEqual(width)
        expect(box.top).toBeGreaterThanOrEqual(0)
        expect(box.bottom).toBeLessThanOrEqual(height)
        for (const other of boxes.slice(at + 1)) {
          const meet =
            box.left < other.right &&
            other.left < box.right &&
            box.top < other.bottom &&
            other.top < box.bottom
          expect(meet, `${box.id} meets ${other.id}`).toBe(false)
        }
      }
    },
  )

  test('on a desktop are all there', () => {
    expect(new Set(boxesOf(standard, tree.id, 842, 844).map(({ id }) => id)).size).toBe(index.size)
  })

  test.each([
    [682, 664, 34],
    [682, 593, 24],
  ])('on a laptop are those of all parents and most leaves: %i by %i', (width, height, least) => {
    const named = new Set(boxesOf(standard, tree.id, width, height).map(({ id }) => id))
    const isParent = ({ name }: Circle) => name !== null
    expect(standard.filter(isParent).every(({ id }) => named.has(id))).toBe(true)
    expect(
      standard.filter((circle) => !isParent(circle) && named.has(circle.id)).length,
    ).toBeGreaterThanOrEqual(least)
  })

  test('on a phone are those of all branches, and of branches alone', () => {
    const kinds = boxesOf(compact, tree.id, 360, 360).map(({ id }) => index.get(id)?.node.kind)
    expect(kinds).not.toContain('model')
    const held = index.get('generative-ai')?.node.children ?? []
    const named = new Set(boxesOf(compact, tree.id, 360, 360).map(({ id }) => id))
    for (const branch of held.filter(({ children }) => children.length > 0))
      expect(named.has(branch.id), branch.id).toBe(true)
  })

  test('outside the focus are none', () => {
    const named = new Set(boxesOf(standard, 'image', 842, 844).map(({ id }) => id))
    expect(named.has('image')).toBe(true)
    expect(named.has('chatgpt')).toBe(false)
    expect(named.has('generative-ai')).toBe(false)
  })
})

describe('the zoom', () => {
  const stage = { width: 800, height: 600 }
  const from = { x: 0, y: 0, width: 800 }
  const to = { x: 100, y: -50, width: 60 }

  test('begins and ends where it should, in 400 to 900 ms', () => {
    const flight = fly(from, to)
    expect(flight.at(0).width).toBeCloseTo(from.width)
    expect(flight.at(0).x).toBeCloseTo(from.x)
    expect(flight.at(1).width).toBeCloseTo(to.width)
    expect(flight.at(1).x).toBeCloseTo(to.x)
    expect(flight.duration).toBeGreaterThanOrEqual(400)
    expect(flight.duration).toBeLessThanOrEqual(900)
    expect(fly(from, from).duration).toBe(400)
  })

  test('shows the circle in focus whole and in the middle', () => {
    const circle = { id: 'a', parent: null, depth: 0, x: 30, y: 40, r: 200, name: null }
    const spot = spotOf(circle, viewOf(circle), stage)
    expect([spot.x, spot.y]).toEqual([400, 300])
    expect(spot.r).toBeLessThan(300)
  })

  test('by a gesture keeps the point under it, and stays within its limits', () => {
    const point = { x: 200, y: 500 }
    const limits = { narrowest: 10, widest: 900 }
    const at = (view: typeof from) => ({
      x: view.x + (point.x - stage.width / 2) / scaleOf(view, stage),
      y: view.y + (point.y - stage.height / 2) / scaleOf(view, stage),
    })
    const closer = zoomBy(from, stage, 2, point, limits)
    expect(closer.width).toBe(400)
    expect(at(closer).x).toBeCloseTo(at(from).x)
    expect(at(closer).y).toBeCloseTo(at(from).y)
    expect(zoomBy(from, stage, 1e6, point, limits).width).toBe(10)
    expect(zoomBy(from, stage, 1e-6, point, limits).width).toBe(900)
  })

  test('by dragging moves the drawing with the hand', () => {
    expect(panBy(from, stage, 60, -30)).toEqual({ x: -80, y: 40, width: 800 })
  })
})
