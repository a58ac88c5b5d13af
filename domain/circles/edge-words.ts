import { type Lines, lineHeightOf, partsOf, SMALLEST, widthOf } from '../labels/lines'
import { type Box, CLEARANCE, type Point, step } from './boxes'

/** Half the room, in px, that the mark takes at the beginning of an edge. */
export const HALF_MARK = 9
const SIZES = [12, SMALLEST] as const
/** How much further from the end words may stand, in px: a wide box must clear the curve of the contour. */
const BEYOND = [0, 6, 12] as const

/** Words in lines, and how wide the widest is. */
export type WideLines = Lines & { readonly width: number }

/** The words on one line and on as many as there are words, in each size. */
export function linesOf(words: string): WideLines[] {
  const ways = [[words], ...(words.includes(' ') ? [partsOf(words)] : [])]
  return SIZES.flatMap((size) =>
    ways.map((lines) => ({
      lines,
      size,
      lineHeight: lineHeightOf(size),
      width: widthOf(lines, size, 'sans'),
    })),
  )
}

/** Boxes for words on either side of a line and beyond its end. */
export function boxesBeside(
  start: Point,
  along: Point,
  length: number,
  { lines, lineHeight, width }: WideLines,
): Box[] {
  const height = lines.length * lineHeight
  const reach = (direction: Point) =>
    (Math.abs(direction.x) * width + Math.abs(direction.y) * height) / 2 + HALF_MARK + CLEARANCE
  const middle = step(start, along, length / 2)
  const across = { x: -along.y, y: along.x }
  const back = { x: along.y, y: -along.x }
  return [
    step(middle, across, reach(across)),
    step(middle, back, reach(back)),
    ...BEYOND.map((room) => step(start, along, length + reach(along) + room)),
  ].map((centre) => ({ ...centre, width, height }))
}
