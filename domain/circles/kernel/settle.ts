import { AT_REST, beginRounds, push } from './relax'

const MOST_ROUNDS: i32 = 140
/** A round by which violations should be small, and how small: else it is not worth going on. */
const CHECKPOINT: i32 = 45
const SMALL: f64 = 2.5

/**
 * Lets the discs come to rest in a container that stays as it is, with the parameters of a round.
 * @returns the largest violation left: from `AT_REST` on they do not come to rest.
 */
export function settle(
  count: i32,
  radius: f64,
  halfName: f64,
  bottom: f64,
  gap: f64,
  anchored: i32,
): f64 {
  let worst: f64 = 0
  beginRounds()
  for (let round = 0; round < MOST_ROUNDS; round++) {
    worst = push(count, radius, halfName, bottom, gap, anchored)
    if (worst < AT_REST || (round === CHECKPOINT && worst > SMALL)) break
  }
  return worst
}
