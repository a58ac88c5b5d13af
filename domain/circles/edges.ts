import { BASELINE, type Lines, lineHeightOf, SMALLEST, widthOf } from '../labels/wrap'
import {
  type Box,
  boxAround,
  CLEARANCE,
  isOnStageWhole,
  isWithin,
  meets,
  type Point,
  reaches,
  step,
} from './boxes'
import { isOnStage, type Spot, type Stage } from './view'

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

const ANGLES = Array.from({ length: 180 }, (_, index) => (index * Math.PI) / 90)
/** Lengths in px: what still shows a mark, a line and its head, what reads best, and what gets lost among the circles. */
const SHORTEST = 24
const BEST = 54
const LONGEST = 190
/** Half the room, in px, that the mark takes at the beginning of a line; the line and its head. */
export const HALF_MARK = 9
const HALF_LINE = 4
const HALF_HEAD = 6
const STEP = 5
const SIZES = [12, SMALLEST] as const
/** How much further from the end words may stand, in px: a wide box must clear the curve of the contour. */
const BEYOND = [0, 6, 12] as const
/**
 * What a drawback costs, in px of length: no edge, no words, a second line of them, words beyond the outer contour, other
 * circles in the way and each step across them.
 */
const COST = {
  undrawn: 4000,
  unnamed: 400,
  line: 8,
  outside: 30,
  crossing: 900,
  crossed: 10,
} as const

/**
 * Where edges are drawn: each straight out where it covers no circle, no name, no mark and no other edge, with room for the
 * words of as many as possible, then in the best length. Where circles leave no way out it crosses as little of them as it
 * can. Null where names and marks leave none.
 */
export function placeEdges(
  edges: readonly Edge[],
  surroundings: Surroundings,
): (EdgePlace | null)[] {
  const ways = edges.map((edge) =>
    ANGLES.flatMap((angle) => waysOut(edge, angle, surroundings)).sort(
      (one, other) => one.cost - other.cost,
    ),
  )
  return combine(ways, []).places
}

type Combined = { readonly places: (EdgePlace | null)[]; readonly cost: number }

/** The cheapest ways out together, where none covers what is taken or another. Ways come with the cheapest first. */
function combine([ways, ...others]: readonly Candidate[][], taken: readonly Box[]): Combined {
  if (ways === undefined) return { places: [], cost: 0 }
  const least = others.reduce((sum, [cheapest]) => sum + (cheapest?.cost ?? COST.undrawn), 0)
  let best: Combined | null = null
  for (const way of ways) {
    if (best !== null && way.cost + least >= best.cost) break
    if (way.taken.some((box) => taken.some((other) => meets(box, other)))) continue
    const rest = combine(others, [...taken, ...way.taken])
    if (best === null || way.cost + rest.cost < best.cost)
      best = { places: [way.place, ...rest.places], cost: way.cost + rest.cost }
  }
  if (best !== null) return best
  const rest = combine(others, taken)
  return { places: [null, ...rest.places], cost: COST.undrawn + rest.cost }
}

type Candidate = {
  readonly place: EdgePlace
  readonly cost: number
  readonly taken: readonly Box[]
}

/** The ways out at one angle: with words on either side or beyond the outer contour, and without. */
function waysOut(edge: Edge, angle: number, surroundings: Surroundings): Candidate[] {
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
    boxesBeside(start, along, length, words).flatMap((box): Candidate[] => {
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

/** The words on one line and on as many as there are words, in each size. */
function linesOf(words: string): (Lines & { readonly width: number })[] {
  const ways = [[words], ...(words.includes(' ') ? [words.split(' ')] : [])]
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
function boxesBeside(
  start: Point,
  along: Point,
  length: number,
  { lines, lineHeight, width }: ReturnType<typeof linesOf>[number],
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

/** Whether a box covers no name and no mark, and stands on the stage within the circle around all. */
const isOpen = (box: Box, { boxes, within, stage }: Surroundings): boolean =>
  isOnStageWhole(box, stage) &&
  (within === null || isWithin(box, within)) &&
  boxes.every((other) => !meets(box, other))

/** Whether a box covers no circle. */
const isClear = (box: Box, { discs }: Surroundings): boolean =>
  discs.every((disc) => !reaches(box, disc))

/** The radius in px of the smallest circle that an edge begins at: on a smaller one marks and words shrink with it. */
const SMALLEST_INNER = 20

/** Whether both circles of an edge are large enough and in sight to be joined. */
export const canJoin = ({ inner, outer }: Omit<Edge, 'words'>, stage: Stage): boolean =>
  inner.r >= SMALLEST_INNER && isOnStage(inner, stage) && isOnStage(outer, stage)
