import type { Arrangement, NameShape, Task } from './arrangement'
import { packBelowName } from './below-name'
import type { Point } from './boxes'
import { type Effort, grow } from './grow'
import { MOST_DISCS } from './kernel/discs'
import { createRandom } from './random'
import { settle, shrink } from './settle'

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
/** So few are shared out evenly with little effort too. */
const FEW = 4
/** How far neighbours may spread into room that is left. */
const SPREADS = [1.25, 1.5, 1.8, 2.2, 2.7, 3.3, 4]

/**
 * The smallest container found for discs of these radii below a name, an obstacle at its top. From a honeycomb discs push
 * each other apart while the container grows around them. With the most effort it then shrinks while they can give way,
 * several seeded starts are tried, discs change places, and what room is left in the end is shared out evenly, which few
 * discs get with any effort; the result of the most is never worse than d3's packing with the name above it. The one large child sits low, the others in the crescent beside
 * the name. The same input gives the same result.
 */
export function squeeze(
  radii: readonly number[],
  name: NameShape,
  gap: number,
  effort: Effort,
): Arrangement {
  const placed = squeezed(radii, name, gap, effort)
  return radii.length === 1 ? withOnlyChild(placed, name) : placed
}

/** An only child stands in the middle between the name and the contour, which a wide name may have made far too large for it. */
const withOnlyChild = ({ radius, top }: Arrangement, { height }: NameShape): Arrangement => ({
  radius,
  top,
  centres: [{ x: 0, y: (top + height + radius) / 2 }],
})

function squeezed(
  radii: readonly number[],
  name: NameShape,
  gap: number,
  effort: Effort,
): Arrangement {
  if (radii.length === 0 || radii.length > MOST_DISCS) return packBelowName(radii, name, gap)
  const dominant = dominantOf(radii)
  const task: Task = { radii, name, gap, dominant, random: createRandom(radii.length) }
  const grown = dominant === null ? grow(task, effort) : null
  if (effort !== 'most' && grown !== null) return radii.length <= FEW ? spread(task, grown) : grown
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
