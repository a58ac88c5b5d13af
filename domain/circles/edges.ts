import { BASELINE, type Lines, lineHeightOf, SMALLEST, widthOf } from '../labels/wrap'
import { isOnStage, type Spot, type Stage } from './view'

/** A box in px of the stage, by its middle. */
export type Box = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

type Point = { readonly x: number; readonly y: number }

/** An edge between a circle and one around it, and what is written beside it. */
export type Edge = { readonly inner: Spot; readonly outer: Spot; readonly words: string }

/** What an edge and its words leave free, and the circle they stay within; without one, the stage. */
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
  readonly label: (Point & Lines) | null
}

const ANGLES = Array.from({ length: 180 }, (_, index) => (index * Math.PI) / 90)
/** Lengths in px: what still shows a mark, a line and its head, what reads best, and what gets lost among the circles. */
const SHORTEST = 24
const BEST = 54
const LONGEST = 190
/** Half the room, in px, that the line takes with the mark that it begins with. */
export const HALF_LINE = 9
const CLEARANCE = 3
const STEP = 5
const SIZES = [12, SMALLEST] as const
/** How much further from the end words may stand, in px: a wide box must clear the curve of the contour. */
const BEYOND = [0, 6, 12] as const
/** What a drawback costs, in px of length: no edge, no words, a second line of them, words beyond the outer contour. */
const COST = { undrawn: 800, unnamed: 400, line: 8, outside: 30 } as const

/**
 * Where edges are drawn: each straight out where it covers no circle, no name and no other edge, with room for the words
 * of as many as possible, then in the best length. Null where there is no way out.
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
  const line = Array.from({ length: Math.ceil((length - HALF_LINE) / STEP) + 1 }, (_, index) =>
    dot(step(start, along, Math.min(HALF_LINE + index * STEP, length)), HALF_LINE),
  )
  if (!line.every((box) => isFree(box, surroundings))) return []
  const base = Math.abs(length - BEST)
  const unnamed = { place: { angle, length, label: null }, cost: base + COST.unnamed, taken: line }
  const named = linesOf(edge.words).flatMap((words) =>
    boxesBeside(start, along, length, words).flatMap((box): Candidate[] => {
      const isInside = isWithin(box, edge.outer) && !reaches(box, edge.inner)
      const isOutside = !reaches(box, edge.outer)
      if (!(isInside || isOutside) || !isFree(box, surroundings)) return []
      const { lines, size, lineHeight } = words
      const y = box.y - start.y - ((lines.length - 1) / 2) * lineHeight + BASELINE * size
      const label = { lines, size, lineHeight, x: box.x - start.x, y }
      const cost = base + lines.length * COST.line + (isInside ? 0 : COST.outside)
      return [{ place: { angle, length, label }, cost, taken: [...line, box] }]
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
    (Math.abs(direction.x) * width + Math.abs(direction.y) * height) / 2 + HALF_LINE + CLEARANCE
  const middle = step(start, along, length / 2)
  const across = { x: -along.y, y: along.x }
  const back = { x: along.y, y: -along.x }
  return [
    step(middle, across, reach(across)),
    step(middle, back, reach(back)),
    ...BEYOND.map((room) => step(start, along, length + reach(along) + room)),
  ].map((centre) => ({ ...centre, width, height }))
}

const step = ({ x, y }: Point, along: Point, by: number): Point => ({
  x: x + along.x * by,
  y: y + along.y * by,
})

const dot = ({ x, y }: Point, half: number): Box => ({ x, y, width: 2 * half, height: 2 * half })

/** Whether a box covers no circle and no other box, and stands on the stage within the circle around all. */
const isFree = (box: Box, { discs, boxes, within, stage }: Surroundings): boolean =>
  box.x - box.width / 2 > 0 &&
  box.y - box.height / 2 > 0 &&
  box.x + box.width / 2 < stage.width &&
  box.y + box.height / 2 < stage.height &&
  (within === null || isWithin(box, within)) &&
  discs.every((disc) => !reaches(box, disc)) &&
  boxes.every((other) => !meets(box, other))

/** Whether a box comes nearer than the clearance to what a circle covers. */
function reaches(box: Box, { x, y, r }: Spot): boolean {
  const dx = Math.max(Math.abs(x - box.x) - box.width / 2, 0)
  const dy = Math.max(Math.abs(y - box.y) - box.height / 2, 0)
  return Math.hypot(dx, dy) < r + CLEARANCE
}

/** Whether all of a box lies in a circle, the clearance from its contour. */
const isWithin = (box: Box, { x, y, r }: Spot): boolean =>
  Math.hypot(Math.abs(x - box.x) + box.width / 2, Math.abs(y - box.y) + box.height / 2) <
  r - CLEARANCE

const meets = (one: Box, other: Box): boolean =>
  Math.abs(one.x - other.x) < (one.width + other.width) / 2 + CLEARANCE &&
  Math.abs(one.y - other.y) < (one.height + other.height) / 2 + CLEARANCE

/** Whether both circles of an edge are large enough and in sight to be joined. */
export const canJoin = ({ inner, outer }: Omit<Edge, 'words'>, stage: Stage): boolean =>
  inner.r >= 2 * HALF_LINE && isOnStage(inner, stage) && isOnStage(outer, stage)
