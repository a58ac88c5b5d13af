import { MOST_DISCS, r, x, y } from './discs'

/** What a violation may be where discs are at rest, far less than the gap itself: an accepted arrangement never overlaps. */
export const AT_REST: f64 = 0.3
/** How much farther than they violate discs are parted: they come to rest in fewer rounds. */
const PUSH: f64 = 1.5
/** For how many rounds the pairs stay known that may meet, and how far apart those may be. */
const KNOWN_FOR: i32 = 8
const NEAR: f64 = 12

/** The pairs that may meet, one index after the other, how many indexes, and for how many rounds they are known. */
const near = new Int32Array(MOST_DISCS * (MOST_DISCS - 1))
let nearLength: i32 = 0
let age: i32 = 0

/** Before the first round: no pairs are known. */
export function beginRounds(): void {
  age = KNOWN_FOR
}

/**
 * One round: moves discs apart, off the name and into their container. Position-based: it corrects every violation by moving
 * what is involved, the smaller the farther.
 * @param halfName half the width of the name, which keeps all above `bottom`, its lower edge, free.
 * @param gap room between neighbours, and between them and name or contour.
 * @param anchored the disc that does not move; -1 for none.
 * @returns the largest violation met. Less than `AT_REST` it is only when every pair was looked at.
 */
export function push(
  count: i32,
  radius: f64,
  halfName: f64,
  bottom: f64,
  gap: f64,
  anchored: i32,
): f64 {
  age += 1
  if (age < KNOWN_FOR) {
    const worst = Math.max(
      part(gap, anchored),
      hold(count, radius, halfName, bottom, gap, anchored),
    )
    if (worst >= AT_REST) return worst
  }
  age = 0
  findNear(count, gap + NEAR)
  return Math.max(part(gap, anchored), hold(count, radius, halfName, bottom, gap, anchored))
}

/** Notes the pairs that are not farther apart than this. */
function findNear(count: i32, distance: f64): void {
  nearLength = 0
  for (let one = 0; one < count; one++) {
    for (let other = one + 1; other < count; other++) {
      const dx = (x[other] as f64) - (x[one] as f64)
      const dy = (y[other] as f64) - (y[one] as f64)
      const reach = (r[one] as f64) + (r[other] as f64) + distance
      if (dx * dx + dy * dy >= reach * reach) continue
      near[nearLength] = one
      near[nearLength + 1] = other
      nearLength += 2
    }
  }
}

/** Parts the pairs that are too near; gives the largest violation. */
function part(gap: f64, anchored: i32): f64 {
  let worst: f64 = 0
  for (let at = 0; at < nearLength; at += 2) {
    const one = near[at] as i32
    const other = near[at + 1] as i32
    const reach = (r[one] as f64) + (r[other] as f64) + gap
    let dx = (x[other] as f64) - (x[one] as f64)
    const dy = (y[other] as f64) - (y[one] as f64)
    const squared = dx * dx + dy * dy
    if (squared >= reach * reach) continue
    let distance = Math.sqrt(squared)
    if (distance === 0) {
      dx = 1e-3
      distance = 1e-3
    }
    const violation = reach - distance
    if (violation > worst) worst = violation
    const farther = (violation * PUSH) / distance
    let share: f64 = (r[other] as f64) / (reach - gap)
    if (one === anchored) share = 0
    else if (other === anchored) share = 1
    x[one] = (x[one] as f64) - dx * farther * share
    y[one] = (y[one] as f64) - dy * farther * share
    x[other] = (x[other] as f64) + dx * farther * (1 - share)
    y[other] = (y[other] as f64) + dy * farther * (1 - share)
  }
  return worst
}

/** Takes discs off the name and into the container; gives the largest violation. */
function hold(count: i32, radius: f64, halfName: f64, bottom: f64, gap: f64, anchored: i32): f64 {
  let worst: f64 = 0
  for (let disc = 0; disc < count; disc++) {
    if (disc === anchored) continue
    let atX = x[disc] as f64
    let atY = y[disc] as f64
    const reach = (r[disc] as f64) + gap
    const dx = atX - Math.min(Math.max(atX, -halfName), halfName)
    // Above the name there is no room for anything: what is there has to come down.
    const dy = Math.max(atY - bottom, 0)
    const away = Math.sqrt(dx * dx + dy * dy)
    if (away < reach) {
      const violation = reach - away
      if (violation > worst) worst = violation
      atX += away === 0 ? 0 : (dx / away) * violation
      atY += away === 0 ? violation : (dy / away) * violation
    }
    const out = Math.sqrt(atX * atX + atY * atY)
    const beyond = out + reach - radius
    if (beyond > 0) {
      if (beyond > worst) worst = beyond
      if (out > 0) {
        atX -= (atX / out) * beyond
        atY -= (atY / out) * beyond
      }
    }
    x[disc] = atX
    y[disc] = atY
  }
  return worst
}
