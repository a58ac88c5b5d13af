import { type Lines, lineHeightOf, MOST_PARTS, partsOf, SMALLEST } from './lines'
import { type Face, measureText } from './measure'

/** Sizes of a leaf's name, the preferred first. */
export const LEAF_SIZES = [13, 12, SMALLEST] as const

const MOST_LINES = 4
/** Half the height of the letters of a line, in ems. */
const HALF_LETTER = 0.38
/** Room between letters and contour: so many px at least, and this part of the radius. */
const INSET = 1.2
const INSET_SHARE = 0.03
/** Far less than a px: how far two ways to compute a length may differ. */
const ROUNDING = 1e-6
/** A line this short looks lost. */
const LOST_LETTERS = 2

/** How far from the middle of a disc letters may reach. */
const roomIn = (radius: number): number => radius - Math.max(INSET, INSET_SHARE * radius)

/** The chords of a disc where lines of a size stand, centred around `shift` px below its centre; in ems. */
function chordsOf(count: number, size: number, radius: number, shift: number): number[] {
  const room = roomIn(radius)
  const lineHeight = lineHeightOf(size)
  return Array.from({ length: count }, (_, index) => {
    const middle = shift + (index - (count - 1) / 2) * lineHeight
    const farthest = Math.abs(middle) + HALF_LETTER * size
    return farthest >= room ? 0 : (2 * Math.sqrt(room * room - farthest * farthest)) / size
  })
}

/** Parts of a name by their widths in ems and those of the blanks after them, so that trying a breaking takes additions alone. */
type Parts = { readonly widths: readonly number[]; readonly blanks: readonly number[] }

const measureParts = (parts: readonly string[], face: Face): Parts => {
  const blank = measureText(' ', 1, face)
  return {
    widths: parts.map((part) => measureText(part.trimEnd(), 1, face)),
    blanks: parts.map((part) => (part.endsWith(' ') ? blank : 0)),
  }
}

/**
 * After which parts to break so that each line is as narrow as its chord and the widest line is narrowest; null where no
 * breaking fits.
 */
function bestBreaking({ widths, blanks }: Parts, chords: readonly number[]): number[] | null {
  let best: number[] | null = null
  let narrowest = Number.POSITIVE_INFINITY
  const place = (line: number, from: number, widest: number, ends: readonly number[]) => {
    const isLast = line === chords.length - 1
    const latest = widths.length - (chords.length - 1 - line)
    let width = 0
    for (let end = from + 1; end <= latest; end++) {
      width += (end - 1 > from ? (blanks[end - 2] ?? 0) : 0) + (widths[end - 1] ?? 0)
      if (width > (chords[line] ?? 0) || width >= narrowest) return
      const wider = Math.max(widest, width)
      if (!isLast) place(line + 1, end, wider, [...ends, end])
      else if (end === widths.length && wider < narrowest) {
        narrowest = wider
        best = [...ends, end]
      }
    }
  }
  place(0, 0, 0, [])
  return best
}

/** From the middle to the farthest corner of parts set in a size and broken the best way, centred. */
function leastRoom({ widths, blanks }: Parts, size: number): number {
  const lineHeight = lineHeightOf(size)
  /** The room that parts from one on need, broken into the lines from one to the last of so many. */
  const roomFor = (from: number, line: number, count: number): number => {
    const middle = (line - (count - 1) / 2) * lineHeight
    const farthest = Math.abs(middle) + HALF_LETTER * size
    const isLast = line === count - 1
    let least = Number.POSITIVE_INFINITY
    let width = 0
    for (let end = from + 1; end <= widths.length - (count - 1 - line); end++) {
      width += (end - 1 > from ? (blanks[end - 2] ?? 0) : 0) + (widths[end - 1] ?? 0)
      if (isLast && end < widths.length) continue
      const half = (width * size) / 2
      const corner = Math.sqrt(half * half + farthest * farthest)
      if (corner >= least) break
      const rest = isLast ? 0 : roomFor(end, line + 1, count)
      least = Math.min(least, Math.max(corner, rest))
    }
    return least
  }
  let room = Number.POSITIVE_INFINITY
  for (let count = 1; count <= Math.min(MOST_LINES, widths.length); count++)
    room = Math.min(room, roomFor(0, 0, count))
  return room
}

const hasLostLine = (lines: readonly string[]) =>
  lines.length > 1 && lines.some((line) => line.trimEnd().length <= LOST_LETTERS)

/**
 * A name inside a disc: the largest of the sizes and on it the fewest lines that fit, each line as wide as the chord at
 * its height. A line of one or two letters gives way to a single line of a smaller size. Null where nothing fits.
 */
export function wrapInDisc(
  text: string,
  radius: number,
  { face = 'sans', sizes = LEAF_SIZES, shift = 0 }: WrapOptions = {},
): Lines | null {
  const parts = partsOf(text)
  if (parts.length > MOST_PARTS) return null
  const measured = measureParts(parts, face)
  // Of many small discs most bear no name: that is found out without trying every size.
  if (shift === 0 && leastRoom(measured, Math.min(...sizes)) > roomIn(radius) + ROUNDING)
    return null
  const fitting = (size: number, count: number): Lines | undefined => {
    if (count > parts.length) return undefined
    const ends = bestBreaking(measured, chordsOf(count, size, radius, shift))
    return ends === null
      ? undefined
      : {
          lines: ends.map((end, index) => parts.slice(ends[index - 1] ?? 0, end).join('')),
          size,
          lineHeight: lineHeightOf(size),
        }
  }

  for (const [index, size] of sizes.entries()) {
    for (let count = 1; count <= MOST_LINES; count++) {
      const found = fitting(size, count)
      if (found === undefined) continue
      if (!hasLostLine(found.lines)) return found
      const single = sizes.slice(index + 1).map((smaller) => fitting(smaller, 1))
      return single.find((lines) => lines !== undefined) ?? found
    }
  }
  return null
}

/**
 * The radius of the smallest disc that a name fits in at a size, in px: over all ways to break it, the farthest corner of its
 * lines. Infinite for very many parts.
 */
export function leastDisc(text: string, size: number): number {
  const parts = partsOf(text)
  if (parts.length > MOST_PARTS) return Number.POSITIVE_INFINITY
  const room = leastRoom(measureParts(parts, 'sans'), size)
  return Math.max(room + INSET, room / (1 - INSET_SHARE))
}

export type WrapOptions = {
  readonly face?: Face
  readonly sizes?: readonly number[]
  /** How far below the centre the lines are centred, in px. */
  readonly shift?: number
}
