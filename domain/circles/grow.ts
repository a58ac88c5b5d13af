import { crownTop } from '../labels/crown'
import type { Arrangement, Task } from './arrangement'
import { handOver, kernel, takeBack } from './kernel'

/** How long the smallest container is searched for: until discs have room, in large or small steps; or with several starts and discs changing places. */
export type Effort = 'least' | 'some' | 'most'

/** By how much of the largest violation a container grows after each round, and by how much at least, in px. */
const GROWTH_BY_EFFORT = {
  most: { ofWorst: 0.01, least: 0.075 },
  some: { ofWorst: 0.01, least: 0.075 },
  least: { ofWorst: 0.03, least: 0.15 },
} as const satisfies Record<Effort, unknown>

/**
 * From a honeycomb a little too close, discs push each other while their container grows until all have room. Null where
 * they find none in time, as discs of very different sizes may not.
 */
export function grow({ radii, name, gap }: Task, effort: Effort): Arrangement | null {
  const { ofWorst, least } = GROWTH_BY_EFFORT[effort]
  const { width, height, rim, lowest } = name
  handOver(radii, [], 1)
  const radius = kernel().grow(radii.length, width / 2, height, rim, lowest, gap, ofWorst, least)
  const top = crownTop(radius, name, lowest)
  return top === null ? null : { radius, top, centres: takeBack(radii.length) }
}
