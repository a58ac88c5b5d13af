import { BASELINE, type Lines } from '../labels/lines'
import {
  type Box,
  boxAround,
  isOnStageWhole,
  isWithin,
  meets,
  type Point,
  reaches,
  step,
} from './boxes'
import { boxesBeside, HALF_MARK, linesOf } from './edge-words'
import type { Spot, Stage } from './view'

/** An edge between a circle and one around it, and what is written beside it. */
export type Edge = { readonly inner: Spot; readonly outer: Spot; readonly words: string }

/**
 * What an edge and its words leave free, and the circle they stay within; without one, the stage. Names and marks, as boxes,
 * an edge never covers; circles it crosses where there is no other way.
 */
export type Surroundings = {
  readonly discs: readonly Spot[]
  readonly boxes: readonly Box[]
  readonly within: Spot | null
  readonly stage: Stage
}

/**
 * An edge as it is drawn: straight out from the inner contour at `angle` (radians, clockwise from the right) for `length`
 * px to the outer one. The words are centred at `x`, their first baseline at `y`, both from where the edge begins; null
 * where there is no room for them.
 */
export type EdgePlace = {
  readonly angle: number
  readonly length: number
  /** Whether it runs across other circles. */
  readonly crosses: boolean
  readonly label: (Point & Lines) | null
}

/** Lengths in px: what still shows a mark, a line and its head, what reads best, and what gets lost among the circles. */
const SHORTEST = 24
const BEST = 54
const LONGEST = 190
/** Half the room, in px, of the line and of its head. */
const HALF_LINE = 4
const HALF_HEAD = 6
const STEP = 5
/** What it costs to draw no way at all, in px of length. */
export const UNDRAWN = 4000
/**
 * What a drawback costs, in px of length: no words, a second line of them, words beyond the outer contour, other circles in
 * the way and each step across them.
 */
const COST = {
  unnamed: 400,
  line: 8,
  outside: 30,
  crossing: 900,
  crossed: 10,
} as const

/** A way for an edge, what it costs in px of length, and the boxes that it takes. */
export type WayOut = {
  readonly place: EdgePlace
  readonly cost: number
  readonly taken: readonly Box[]
}

/** The ways out at one angle: with words on either side or beyond the outer contour, and without. */
export function waysOut(edge: Edge, angle: number, surroundings: Surroundings): WayOut[] {
  const along = { x: Math.cos(angle), y: Math.sin(angle) }
  const length = distanceToRim(edge, along) - edge.inner.r
  if (length < SHORTEST || length > LONGEST) return []
  const start = step(edge.inner, along, edge.inner.r)
  const from = 2 * HALF_MARK + HALF_LINE
  const line = [
    boxAround(step(start, along, HALF_MARK), HALF_MARK),
    ...Array.from({ length: Math.max(0, Math.ceil((length - from) / STEP)) }, (_, index) =>
      boxAround(step(start, along, from + index * STEP), HALF_LINE),
    ),
    boxAround(step(start, along, length), HALF_HEAD),
  ]
  if (!line.every((box) => isOpen(box, surroundings))) return []
  const crossed = line.filter((box) => !isClear(box, surroundings)).length
  const crosses = crossed > 0
  const way = { angle, length, crosses }
  const base = Math.abs(length - BEST) + (crosses ? COST.crossing + crossed * COST.crossed : 0)
  const unnamed = { place: { ...way, label: null }, cost: base + COST.unnamed, taken: line }
  const named = linesOf(edge.words).flatMap((words) =>
    boxesBeside(start, along, length, words).flatMap((box): WayOut[] => {
      const isInside = isWithin(box, edge.outer) && !reaches(box, edge.inner)
      const isOutside = !reaches(box, edge.outer)
      if (!(isInside || isOutside)) return []
      if (!isOpen(box, surroundings) || !isClear(box, surroundings)) return []
      const { lines, size, lineHeight } = words
      const y = box.y - start.y - ((lines.length - 1) / 2) * lineHeight + BASELINE * size
      const label = { lines, size, lineHeight, x: box.x - start.x, y }
      const cost = base + lines.length * COST.line + (isInside ? 0 : COST.outside)
      return [{ place: { ...way, label }, cost, taken: [...line, box] }]
    }),
  )
  return [...named, unnamed]
}

/** How far it is from the centre of the inner circle to the outer contour; the inner one lies within. */
function distanceToRim({ inner, outer }: Edge, along: Point): number {
  const [dx, dy] = [inner.x - outer.x, inner.y - outer.y]
  const middle = dx * along.x + dy * along.y
  return -middle + Math.sqrt(Math.max(0, middle * middle + outer.r ** 2 - dx ** 2 - dy ** 2))
}

/** Whether a box covers no name and no mark, and stands on the stage within the circle around all. */
const isOpen = (box: Box, { boxes, within, stage }: Surroundings): boolean =>
  isOnStageWhole(box, stage) &&
  (within === null || isWithin(box, within)) &&
  boxes.every((other) => !meets(box, other))

/** Whether a box covers no circle. */
const isClear = (box: Box, { discs }: Surroundings): boolean =>
  discs.every((disc) => !reaches(box, disc))
