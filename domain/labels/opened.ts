import { DETAIL_LINE, DETAIL_SIZE, type Details } from './details'
import { BASELINE, type Lines } from './lines'
import { measureText } from './measure'
import { LEAF_SIZES, wrapInDisc } from './wrap'

/** A circle drawn larger than this is opened: there is room for more than a small name. */
export const OPENED_RADIUS = 56

/** Width of the ring that an opened model's circle becomes. */
export const RING_WIDTH = 5

const SIZES = [18, 16, 14, ...LEAF_SIZES]
/** A circle this large bears a larger name. */
const LARGE_RADIUS = 120
const LARGE_SIZE = 22
const LETTERS_HEIGHT = 17
const BEFORE_DETAILS = 4
const BEFORE_LETTERS = 8
const INSET = 6
/** Width of three document letters. */
const LETTERS_WIDTH = 61

/** An opened model's name and details, the whole block in the middle of its circle. */
export type Opened = Lines & { readonly y: number; readonly details: Details }

/** The sizes of a name in a large circle, in px, the preferred first. */
export const openedSizes = (radius: number): readonly number[] =>
  radius >= LARGE_RADIUS ? [LARGE_SIZE, ...SIZES] : SIZES

/**
 * The name of a model, as many of the lines about it as fit from the first on, and a row of document letters, one below
 * the other around the centre of a circle; null where not even name and letters fit its chords.
 */
export function fitOpened(name: string, facts: readonly string[], radius: number): Opened | null {
  const sizes = openedSizes(radius)
  for (let count = facts.length; count >= 0; count--) {
    for (const size of sizes) {
      const found = stack(name, facts.slice(0, count), radius, size)
      if (found !== null) return found
    }
  }
  return null
}

/** The block at one size of its name. How high it stands depends on the lines of the name, hence the second wrapping. */
function stack(
  name: string,
  facts: readonly string[],
  radius: number,
  size: number,
): Opened | null {
  const below = BEFORE_DETAILS + facts.length * DETAIL_LINE + BEFORE_LETTERS + LETTERS_HEIGHT
  const wrapped = wrapInDisc(name, radius, { sizes: [size], shift: -below / 2 })
  if (wrapped === null) return null
  const top = -(wrapped.lines.length * wrapped.lineHeight + below) / 2
  const firstMiddle = top + wrapped.lineHeight / 2
  const start = top + wrapped.lines.length * wrapped.lineHeight + BEFORE_DETAILS
  const room = radius - INSET
  const fits = (y: number, width: number) =>
    Math.abs(y) < room && width / 2 <= Math.sqrt(room * room - y * y)
  const areFactsFitting = facts.every((fact, index) =>
    fits(start + (index + 1) * DETAIL_LINE, measureText(fact, DETAIL_SIZE, 'sansRegular')),
  )
  if (!areFactsFitting || !fits(-top, LETTERS_WIDTH)) return null
  return {
    ...wrapped,
    y: firstMiddle + BASELINE * size,
    details: {
      lines: facts,
      y: start + DETAIL_LINE / 2 + BASELINE * DETAIL_SIZE,
      letters: -top - LETTERS_HEIGHT / 2,
    },
  }
}
