import { crownTop } from '../labels/crown'
import type { Arrangement, Task } from './arrangement'
import { handOver, kernel, takeBack } from './kernel'
import { AT_REST } from './kernel/relax'

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
  const { setDisc, settle } = kernel()
  handOver(radii, centres, radius / from)
  if (dominant !== null) {
    const r = radii[dominant] ?? 0
    if (radius - gap - 2 * r < top + name.height + gap) return null
    setDisc(dominant, 0, radius - gap - r, r)
  }
  const bottom = top + name.height
  const worst = settle(radii.length, radius, name.width / 2, bottom, gap, dominant ?? -1)
  return worst < AT_REST ? { radius, top, centres: takeBack(radii.length) } : null
}
