import { type Box, meets } from './boxes'
import { isOnStage, type Stage } from './view'
import {
  type Edge,
  type EdgePlace,
  type Surroundings,
  UNDRAWN,
  type WayOut,
  waysOut,
} from './ways-out'

const ANGLES = Array.from({ length: 180 }, (_, index) => (index * Math.PI) / 90)

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
function combine([ways, ...others]: readonly WayOut[][], taken: readonly Box[]): Combined {
  if (ways === undefined) return { places: [], cost: 0 }
  const least = others.reduce((sum, [cheapest]) => sum + (cheapest?.cost ?? UNDRAWN), 0)
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
  return { places: [null, ...rest.places], cost: UNDRAWN + rest.cost }
}

/** The radius in px of the smallest circle that an edge begins at: on a smaller one marks and words shrink with it. */
const SMALLEST_INNER = 20

/** Whether both circles of an edge are large enough and in sight to be joined. */
export const canJoin = ({ inner, outer }: Omit<Edge, 'words'>, stage: Stage): boolean =>
  inner.r >= SMALLEST_INNER && isOnStage(inner, stage) && isOnStage(outer, stage)
