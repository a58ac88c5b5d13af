import { crownTop } from '../labels/crown'
import { type Arrangement, bodiesAt, centresOf, crownBox, type Task } from './arrangement'
import { honeycombFor } from './honeycomb'
import { AT_REST, createRelaxation } from './relax'

/** How long the smallest container is searched for: until discs have room, in large or small steps; or with several starts and discs changing places. */
export type Effort = 'least' | 'some' | 'most'

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
export function grow({ radii, name, gap }: Task, effort: Effort): Arrangement | null {
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
