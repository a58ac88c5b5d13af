import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createGesture, type Motion } from '@/domain/circles/gesture'

const at = (x: number, y: number) => ({ x, y })
const KINDS = ['mouse', 'pen', 'touch'] as const

describe.each(KINDS)('one %s', (kind) => {
  test('that moves a little is a click, further it drags, the first pixels included', () => {
    const gesture = createGesture()
    gesture.press({ id: 1, kind, at: at(100, 100) })
    expect(gesture.move(1, at(102, 103))).toBeNull()
    expect(gesture.move(1, at(120, 90))).toMatchObject({ shift: at(20, -10), factor: 1 })
    expect(gesture.move(1, at(121, 90))).toMatchObject({ shift: at(1, 0), factor: 1 })
    expect(gesture.lift(1)).toBe(true)
  })

  test('that is lifted where it came down ends no drag, and a new press begins anew', () => {
    const gesture = createGesture()
    gesture.press({ id: 1, kind, at: at(0, 0) })
    expect(gesture.lift(1)).toBe(false)
    gesture.press({ id: 1, kind, at: at(50, 50) })
    expect(gesture.move(1, at(52, 52))).toBeNull()
  })

  test('that only hovers moves nothing and ends nothing', () => {
    const gesture = createGesture()
    expect(gesture.move(1, at(90, 90))).toBeNull()
    expect(gesture.lift(1)).toBe(false)
  })
})

test('a finger whose way up and down is the page’s moves nothing upright, and drags sideways', () => {
  const finger = { id: 1, kind: 'touch', at: at(0, 0), isUprightOfPage: true }
  const upright = createGesture()
  upright.press(finger)
  expect(upright.move(1, at(5, -31))).toBeNull()
  expect(upright.lift(1)).toBe(false)

  const sideways = createGesture()
  sideways.press(finger)
  expect(sideways.move(1, at(31, -5))).toMatchObject({ shift: at(31, -5) })
  expect(sideways.move(1, at(31, -90))).toMatchObject({ shift: at(0, -85) })
})

test('a pen and a finger may tremble more than a mouse before it is a drag', () => {
  const moves = (kind: string) => {
    const gesture = createGesture()
    gesture.press({ id: 1, kind, at: at(0, 0) })
    return gesture.move(1, at(6, 0)) !== null
  }
  expect(KINDS.filter(moves)).toEqual(['mouse'])
})

describe('two fingers', () => {
  const pinch = () => {
    const gesture = createGesture()
    gesture.press({ id: 1, kind: 'touch', at: at(80, 100) })
    gesture.press({ id: 2, kind: 'touch', at: at(120, 100) })
    return gesture
  }

  test('that part enlarge around the middle between them', () => {
    const motion = pinch().move(2, at(160, 100))
    expect(motion).toEqual({ shift: at(20, 0), factor: 2, around: at(120, 100) })
  })

  test('that move together shift the drawing as far, and do not enlarge it', () => {
    const gesture = pinch()
    const motions = [gesture.move(1, at(80, 130)), gesture.move(2, at(120, 130))]
    const total = (one: (motion: Motion) => number, by: (sum: number, part: number) => number) =>
      motions.map((motion) => (motion === null ? Number.NaN : one(motion))).reduce(by)
    expect(
      total(
        ({ shift }) => shift.y,
        (sum, part) => sum + part,
      ),
    ).toBeCloseTo(30)
    expect(
      total(
        ({ factor }) => factor,
        (sum, part) => sum * part,
      ),
    ).toBeCloseTo(1)
  })

  test('of which one lifts leave the other dragging, without a leap', () => {
    const gesture = pinch()
    gesture.move(2, at(160, 100))
    expect(gesture.lift(2)).toBe(false)
    expect(gesture.move(1, at(81, 104))).toMatchObject({ shift: at(1, 4), factor: 1 })
    expect(gesture.lift(1)).toBe(true)
  })

  test('are not disturbed by a third', () => {
    const gesture = pinch()
    gesture.press({ id: 3, kind: 'touch', at: at(500, 500) })
    expect(gesture.move(3, at(10, 10))).toBeNull()
    expect(gesture.move(2, at(160, 100))).toMatchObject({ factor: 2 })
  })
})

describe('a pen', () => {
  test('takes over from the palm, which then neither drags nor zooms', () => {
    const gesture = createGesture()
    gesture.press({ id: 1, kind: 'touch', at: at(300, 300) })
    gesture.press({ id: 2, kind: 'pen', at: at(100, 100) })
    expect(gesture.move(1, at(350, 350))).toBeNull()
    expect(gesture.move(2, at(100, 130))).toMatchObject({ shift: at(0, 30), factor: 1 })
    expect(gesture.lift(1)).toBe(false)
    expect(gesture.lift(2)).toBe(true)
  })

  test('is not disturbed by a palm that comes after it', () => {
    const gesture = createGesture()
    gesture.press({ id: 2, kind: 'pen', at: at(100, 100) })
    gesture.press({ id: 1, kind: 'touch', at: at(300, 300) })
    expect(gesture.move(2, at(130, 100))).toMatchObject({ shift: at(30, 0), factor: 1 })
    expect(gesture.move(1, at(310, 350))).toBeNull()
  })
})

test('whatever is pressed, moved and lifted in whatever order, motions are sound and a drag ends once nothing is held', () => {
  const place = fc.record({
    x: fc.integer({ min: 0, max: 900 }),
    y: fc.integer({ min: 0, max: 900 }),
  })
  const step = fc.record({
    what: fc.constantFrom('press', 'move', 'lift'),
    id: fc.integer({ min: 1, max: 4 }),
    at: place,
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const gesture = createGesture()
      const kindOf = (id: number) => KINDS[id % KINDS.length] ?? 'mouse'
      for (const { what, id, at } of steps) {
        if (what === 'press') gesture.press({ id, kind: kindOf(id), at })
        else if (what === 'lift') gesture.lift(id)
        else {
          const motion = gesture.move(id, at)
          if (motion === null) continue
          expect(motion.factor).toBeGreaterThan(0)
          expect([motion.factor, motion.shift.x, motion.around.y].every(Number.isFinite)).toBe(true)
        }
      }
      for (const id of [1, 2, 3, 4]) gesture.lift(id)
      expect([1, 2, 3, 4].map((id) => gesture.move(id, at(5, 5)))).toEqual([null, null, null, null])
    }),
  )
})
