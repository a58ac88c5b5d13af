import { crownTop } from '../labels/crown'
import { type Arrangement, bodiesAt, centresOf, crownBox, type Task } from './arrangement'
import { AT_REST, type Bodies, type Container, createRelaxation } from './relax'

const MOST_ROUNDS = 140
/** A round by which violations should be small, and how small, in px: else it is not worth going on. */
const CHECKPOINT = { round: 45, worst: 2.5 }

/** Shrinks the container by ever smaller steps while the bodies come to rest in it; null if they never do. */
export function shrink(
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

/** The discs at rest in a container of this radius, from the centres given; null if they do not come to rest. */
export function settle(
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

function comesToRest(bodies: Bodies, container: Container): boolean {
  const push = createRelaxation(bodies)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const worst = push(container)
    if (worst < AT_REST) return true
    if (round === CHECKPOINT.round && worst > CHECKPOINT.worst) return false
  }
  return false
}
