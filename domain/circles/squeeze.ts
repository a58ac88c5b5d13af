import { packEnclose, packSiblings } from 'd3'
import { crownTop } from '../labels/crown'
import type { Point } from './boxes'
import { honeycombFor } from './honeycomb'
import { createRandom } from './random'
import { AT_REST, type Bodies, type Box, type Container, createRelaxation } from './relax'

/** A name to be placed: its box, the room to keep beside it, and how far down it may reach, in radii from the centre. */
export type NameShape = {
  readonly width: number
  readonly height: number
  readonly rim: number
  readonly lowest: number
}

/** Children placed around the centre of their parent, which gets the radius. `top` is the upper edge of its name. */
export type Arrangement = {
  readonly radius: number
  readonly centres: readonly { readonly x: number; readonly y: number }[]
  readonly top: number
}

/** What is squeezed: discs, the name above them, the room to keep, and which disc stands at the bottom, if one does. */
type Task = {
  readonly radii: readonly number[]
  readonly name: NameShape
  readonly gap: number
  readonly dominant: number | null
  readonly random: () => number
}

/** Above this number of children the plain packing is taken as it is: trying costs more than it gains. */
const MOST_TO_SQUEEZE = 60
/** Starts per pair of children, so that a crowded circle does not take all the time. */
const STARTS = 4
const FINALISTS = 3
/** By how much the container shrinks at first, and when the search ends: roughly for all starts, finely for the best. */
const ROUGH = { first: 0.06, last: 0.025 }
const FINE = { first: 0.012, last: 0.003 }
/** How often a body is put elsewhere to see whether all then fit a smaller container, and by how much smaller. */
const MOVES = 150
const MOVE_GAIN = 0.004
/** A child is the one large child when the next is this much smaller. */
const DOMINANT = 2.2
const GROWTH = 1.02
/** How far neighbours may spread into room that is left. */
const SPREADS = [1.25, 1.5, 1.8, 2.2, 2.7, 3.3, 4]

/** How long the smallest container is searched for: until discs have room, in large or small steps; or with several starts and discs changing places. */
export type Effort = 'least' | 'some' | 'most'

/**
 * The smallest container found for discs of these radii below a name, an obstacle at its top. From a honeycomb discs push
 * each other apart while the container grows around them. With the most effort it then shrinks while they can give way,
 * several seeded starts are tried, discs change places, and what room is left in the end is shared out evenly; the result
 * is never worse than d3's packing with the name above it. The one large child sits low, the others in the crescent beside
 * the name. The same input gives the same result.
 */
export function squeeze(
  radii: readonly number[],
  name: NameShape,
  gap: number,
  effort: Effort,
): Arrangement {
  if (radii.length === 0 || radii.length > MOST_TO_SQUEEZE) return packBelowName(radii, name, gap)
  const dominant = dominantOf(radii)
  const task: Task = { radii, name, gap, dominant, random: createRandom(radii.length) }
  const grown = dominant === null ? grow(task, effort) : null
  if (effort !== 'most' && grown !== null) return grown
  const plain = packBelowName(radii, name, gap)
  const first = dominant === null ? smaller(grown, plain) : crescent(task, plain)
  if (effort !== 'most') return smaller(shrink(task, first, FINE), plain)
  const starts = dominant === null ? [plain, first, ...scattered(task, plain.radius)] : [first]
  const finalists = starts
    .flatMap((start) => shrink(task, start, ROUGH) ?? [])
    .sort((one, other) => one.radius - other.radius)
    .slice(0, FINALISTS)
  const refined = finalists.map((start) => shrink(task, start, FINE))
  return spread(
    task,
    improve(
      task,
      refined.reduce<Arrangement>((one, other) => smaller(other, one), plain),
    ),
  )
}

const smaller = (found: Arrangement | null, known: Arrangement): Arrangement =>
  found !== null && found.radius < known.radius ? found : known

/** The index of the one large child, or of an only child; null where several are large. */
function dominantOf(radii: readonly number[]): number | null {
  const [first = 0, second = 0] = [...radii].sort((one, other) => other - one)
  return first >= second * DOMINANT ? radii.indexOf(first) : null
}

/** The large child at the bottom, the others left and right above it in turn. */
function crescent({ radii, dominant }: Task, { radius, top }: Arrangement): Arrangement {
  let placed = 0
  const centres = radii.map((r, index) => {
    if (index === dominant) return { x: 0, y: radius - r }
    const side = placed % 2 === 0 ? -1 : 1
    const distance = 0.5 + 0.2 * Math.floor(placed / 2)
    placed += 1
    return { x: side * radius * distance, y: -radius * 0.6 }
  })
  return { radius, centres, top }
}

function scattered({ radii, random }: Task, radius: number): Arrangement[] {
  const count = Math.ceil(STARTS / Math.max(1, radii.length / 8))
  return Array.from({ length: count }, () => ({
    radius,
    top: 0,
    centres: radii.map((r) => randomCentre(radius, r, random)),
  }))
}

/** A place for a disc anywhere in the container. Without sine and cosine, which differ in the last digit between browsers. */
function randomCentre(radius: number, r: number, random: () => number): Point {
  const x = 2 * random() - 1
  const y = 2 * random() - 1
  const room = radius - r
  return x * x + y * y > 1 ? randomCentre(radius, r, random) : { x: x * room, y: y * room }
}

/** Shrinks the container by ever smaller steps while the bodies come to rest in it; null if they never do. */
function shrink(
  task: Task,
  start: Arrangement,
  { first, last }: { first: number; last: number },
): Arrangement | null {
  let best = settle(task, start, start.radius, task.gap)
  let step = first
  while (best !== null && step > last) {
    const found = settle(task, best, best.radius * (1 - step), task.gap)
    if (found === null) step /= 2
    else best = found
  }
  return best
}

/** By how much of the largest violation a container grows after each round, and by how much at least, in px. */
const GROWTH_BY_EFFORT = {
  most: { ofWorst: 0.01, least: 0.075 },
  some: { ofWorst: 0.01, least: 0.075 },
  least: { ofWorst: 0.03, least: 0.15 },
} as const satisfies Record<Effort, unknown>
const MOST_GROWN = 2

/**
 * From a honeycomb a little too close, discs push each other while their container grows until all have room. Null where
 * they find none in time, as discs of very different sizes may not.
 */
function grow({ radii, name, gap }: Task, effort: Effort): Arrangement | null {
  const { ofWorst, least } = GROWTH_BY_EFFORT[effort]
  const comb = honeycombFor(radii, name, gap)
  if (comb === null) return null
  const bodies = bodiesAt(radii, comb.centres, 1)
  const push = createRelaxation(bodies)
  let worst = 0
  for (
    let { radius } = comb;
    radius < comb.radius * MOST_GROWN;
    radius += Math.max(worst * ofWorst, least)
  ) {
    const top = crownTop(radius, name, name.lowest)
    if (top === null) continue
    worst = push({
      radius,
      box: crownBox(name, top),
      gap,
      anchored: null,
    })
    if (worst < AT_REST) return { radius, centres: centresOf(bodies), top }
  }
  return null
}

/** Takes one body at a time to a place chosen at random, or changes two over, and keeps what fits a smaller container. */
function improve(task: Task, packed: Arrangement): Arrangement {
  const { radii, dominant, random } = task
  if (dominant !== null || radii.length < 4) return packed
  let best = packed
  for (let move = 0; move < MOVES; move++) {
    const centres = [...best.centres]
    const from = Math.floor(random() * centres.length)
    const to = Math.floor(random() * centres.length)
    const [one, other] = [centres[from], centres[to]]
    if (one === undefined || other === undefined) continue
    centres[to] = one
    centres[from] = from === to ? randomCentre(best.radius, radii[from] ?? 0, random) : other
    const found = settle(task, { ...best, centres }, best.radius * (1 - MOVE_GAIN), task.gap)
    if (found !== null) best = found
  }
  return best
}

/** Lets neighbours keep as much more distance as the container allows. */
function spread(task: Task, packed: Arrangement): Arrangement {
  let best = packed
  for (const factor of SPREADS) {
    const found = settle(task, best, packed.radius, task.gap * factor)
    if (found === null) break
    best = found
  }
  return best
}

/** The discs at rest in a container of this radius, from the centres given; null if they do not come to rest. */
function settle(
  { radii, name, dominant }: Task,
  { centres, radius: from }: Arrangement,
  radius: number,
  gap: number,
): Arrangement | null {
  const top = crownTop(radius, name, name.lowest)
  if (top === null) return null
  const bodies = bodiesAt(radii, centres, radius / from)
  if (dominant !== null) {
    const r = radii[dominant] ?? 0
    if (radius - gap - 2 * r < top + name.height + gap) return null
    bodies.x[dominant] = 0
    bodies.y[dominant] = radius - gap - r
  }
  return comesToRest(bodies, {
    radius,
    box: crownBox(name, top),
    gap,
    anchored: dominant,
  })
    ? { radius, centres: centresOf(bodies), top }
    : null
}

function bodiesAt(
  radii: readonly number[],
  centres: Arrangement['centres'],
  scale: number,
): Bodies {
  const bodies = {
    x: new Float64Array(radii.length),
    y: new Float64Array(radii.length),
    r: Float64Array.of(...radii),
  }
  for (const [index, { x, y }] of centres.entries()) {
    bodies.x[index] = x * scale
    bodies.y[index] = y * scale
  }
  return bodies
}

const centresOf = ({ x, y }: Bodies): Arrangement['centres'] =>
  Array.from(x, (one, index) => ({ x: one, y: y[index] ?? 0 }))

const MOST_ROUNDS = 140
/** A round by which violations should be small, and how small, in px: else it is not worth going on. */
const CHECKPOINT = { round: 45, worst: 2.5 }

function comesToRest(bodies: Bodies, container: Container): boolean {
  const push = createRelaxation(bodies)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const worst = push(container)
    if (worst < AT_REST) return true
    if (round === CHECKPOINT.round && worst > CHECKPOINT.worst) return false
  }
  return false
}

/** What a name keeps free: down to its lower edge all of the cap above it, so that it may be drawn smaller and higher. */
const crownBox = ({ width, height }: NameShape, top: number): Box => ({
  width,
  bottom: top + height,
})

/** d3's packing of the discs with the name above them: always sound, however many there are. */
function packBelowName(radii: readonly number[], name: NameShape, gap: number): Arrangement {
  const discs = packSiblings(radii.map((r) => ({ x: 0, y: 0, r: r + gap / 2 })))
  const around = discs.length === 0 ? { x: 0, y: 0, r: 0 } : packEnclose(discs)
  const inner = around.r + gap
  let radius = Math.max(inner, name.width / 2)
  let top = crownTop(radius, name, name.lowest)
  while (top === null || top + name.height > radius - 2 * inner) {
    radius *= GROWTH
    top = crownTop(radius, name, name.lowest)
  }
  const centres = discs.map(({ x, y }) => ({ x: x - around.x, y: y - around.y + radius - inner }))
  return { radius, centres, top }
}
