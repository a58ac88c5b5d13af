import { easeCubicInOut } from 'd3'
import type { Spot } from './view'

/** A circle on its way: where it stands, in px, and how much of it is seen. */
export type Passing = Spot & { readonly opacity: number }

/** Where a circle was; one that was on its way may have been seen in part. */
export type Start = Spot & { readonly opacity?: number }

/** Where a circle goes. */
export type Arrival = { readonly id: string; readonly isLeaf: boolean; readonly spot: Spot }

/** All circles on their way from one order to another, and how much is left to be seen of those that go. */
export type Travel = {
  readonly duration: number
  readonly at: (elapsed: number) => {
    readonly circles: ReadonlyMap<string, Passing>
    readonly leaving: number
  }
}

const DURATION_MS = 900
const STAGGER_MS = 8
const LONGEST_STAGGER_MS = 200
/** What leaves is gone by the first of these parts of the way; new parents appear from the second. */
const LEAVING_UNTIL = 0.4
const PARENTS_FROM = 0.5

const clamp = (progress: number): number => Math.min(1, Math.max(0, progress))

/**
 * The way of circles from where they stand to where they go. Leaves set out one after the other and travel; parents that
 * were there move with them, new ones appear in their place at the end; a new leaf grows where it stands. At 0 every
 * circle that was there is where it was, at `duration` all are where they go, wherever they started from.
 */
export function travel(from: ReadonlyMap<string, Start>, to: readonly Arrival[]): Travel {
  const delays = delaysOf(to)
  return {
    duration: DURATION_MS,
    at: (elapsed) => ({
      leaving: 1 - clamp(elapsed / (DURATION_MS * LEAVING_UNTIL)),
      circles: new Map(
        to.map((arrival) => [
          arrival.id,
          passing(from.get(arrival.id), arrival, elapsed, delays.get(arrival.id) ?? 0),
        ]),
      ),
    }),
  }
}

/** The stagger of the leaves in their order; parents wait for none. */
function delaysOf(to: readonly Arrival[]): ReadonlyMap<string, number> {
  const leaves = to.filter(({ isLeaf }) => isLeaf)
  return new Map(leaves.map(({ id }, at) => [id, Math.min(LONGEST_STAGGER_MS, at * STAGGER_MS)]))
}

function passing(
  start: Start | undefined,
  { isLeaf, spot }: Arrival,
  elapsed: number,
  delay: number,
): Passing {
  if (start === undefined && !isLeaf) {
    const opacity = clamp((elapsed / DURATION_MS - PARENTS_FROM) / (1 - PARENTS_FROM))
    return { ...spot, opacity }
  }
  const length = isLeaf ? DURATION_MS - LONGEST_STAGGER_MS : DURATION_MS
  const progress = easeCubicInOut(clamp((elapsed - delay) / length))
  if (start === undefined) return { ...spot, r: spot.r * progress, opacity: progress }
  const { opacity = 1 } = start
  return { ...between(start, spot, progress), opacity: opacity + (1 - opacity) * progress }
}

const between = (from: Spot, to: Spot, progress: number): Spot => ({
  x: from.x + (to.x - from.x) * progress,
  y: from.y + (to.y - from.y) * progress,
  r: from.r + (to.r - from.r) * progress,
})
