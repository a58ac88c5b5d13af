import { crownTop } from '../../labels/crown-top'
import { placeOnHoneycomb } from './honeycomb'
import { AT_REST, beginRounds, push } from './relax'

const MOST_GROWN: f64 = 2

/**
 * From a honeycomb a little too close, discs push each other while their container grows until all have room.
 * @param half half the width of the name above them, `rim` the room to keep beside it, `lowest` how far down it may reach.
 * @param ofWorst by how much of the largest violation the container grows after each round, and `least` by how much at least.
 * @returns its radius; NaN where they find no room in time, as discs of very different sizes may not.
 */
export function grow(
  count: i32,
  half: f64,
  height: f64,
  rim: f64,
  lowest: f64,
  gap: f64,
  ofWorst: f64,
  least: f64,
): f64 {
  const first = placeOnHoneycomb(count, half, height, rim, lowest, gap)
  let worst: f64 = 0
  beginRounds()
  for (
    let radius = first;
    radius < first * MOST_GROWN;
    radius += Math.max(worst * ofWorst, least)
  ) {
    const top = crownTop(radius, half + rim, height, lowest)
    if (Number.isNaN(top)) continue
    worst = push(count, radius, half, top + height, gap, -1)
    if (worst < AT_REST) return radius
  }
  return Number.NaN
}
