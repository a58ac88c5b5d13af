/** Discs being moved, each by its index: where their centres are and how large they are. */
export type Bodies = {
  readonly x: Float64Array
  readonly y: Float64Array
  readonly r: Float64Array
}

/** The box of the parent's name, as high as it can stand, centred on x = 0: its lower edge from the middle. */
export type Box = { readonly width: number; readonly bottom: number }

export type Container = {
  readonly radius: number
  readonly box: Box
  /** Room between neighbours, and between them and name or contour. */
  readonly gap: number
  /** The body that stands at the bottom and does not move, if one does. */
  readonly anchored: number | null
}

/** What a violation may be where bodies are at rest, far less than the gap itself: an accepted arrangement never overlaps. */
export const AT_REST = 0.3
/** How much farther than they violate bodies are parted: they come to rest in fewer rounds. */
const PUSH = 1.5
/** For how many rounds the pairs stay known that may meet, and how far apart those may be, in px. */
const KNOWN_FOR = 8
const NEAR = 12

/**
 * Moves bodies apart, off the name and into their container, step by step. Position-based: each call is one round that
 * corrects every violation by moving what is involved, the smaller the farther.
 * @returns the round; it takes the container of the moment and gives the largest violation met, in px. Less than `AT_REST`
 * it gives only when it has looked at every pair.
 */
export function createRelaxation(bodies: Bodies): (container: Container) => number {
  let near: readonly number[] = []
  let age = KNOWN_FOR
  return (container) => {
    age += 1
    if (age < KNOWN_FOR) {
      const worst = Math.max(part(bodies, near, container), hold(bodies, container))
      if (worst >= AT_REST) return worst
    }
    age = 0
    near = pairsNear(bodies, container.gap + NEAR)
    return Math.max(part(bodies, near, container), hold(bodies, container))
  }
}

// Indexes run over the bodies there are, which the type of an array cannot tell: hence the casts below.

/** Pairs not farther apart than this, one index after the other. */
function pairsNear({ x, y, r }: Bodies, distance: number): number[] {
  const near: number[] = []
  for (let one = 0; one < r.length; one++) {
    for (let other = one + 1; other < r.length; other++) {
      const dx = (x[other] as number) - (x[one] as number)
      const dy = (y[other] as number) - (y[one] as number)
      const reach = (r[one] as number) + (r[other] as number) + distance
      if (dx * dx + dy * dy < reach * reach) near.push(one, other)
    }
  }
  return near
}

/** Parts the pairs that are too near; gives the largest violation. */
function part({ x, y, r }: Bodies, near: readonly number[], { gap, anchored }: Container): number {
  let worst = 0
  for (let at = 0; at < near.length; at += 2) {
    const one = near[at] as number
    const other = near[at + 1] as number
    const reach = (r[one] as number) + (r[other] as number) + gap
    let dx = (x[other] as number) - (x[one] as number)
    const dy = (y[other] as number) - (y[one] as number)
    const squared = dx * dx + dy * dy
    if (squared >= reach * reach) continue
    let distance = Math.sqrt(squared)
    if (distance === 0) {
      dx = 1e-3
      distance = 1e-3
    }
    const violation = reach - distance
    if (violation > worst) worst = violation
    const share =
      one === anchored ? 0 : other === anchored ? 1 : (r[other] as number) / (reach - gap)
    const push = (violation * PUSH) / distance
    ;(x[one] as number) -= dx * push * share
    ;(y[one] as number) -= dy * push * share
    ;(x[other] as number) += dx * push * (1 - share)
    ;(y[other] as number) += dy * push * (1 - share)
  }
  return worst
}

/** Takes bodies off the name and into the container; gives the largest violation. */
function hold({ x, y, r }: Bodies, { radius, box, gap, anchored }: Container): number {
  let worst = 0
  const half = box.width / 2
  for (let body = 0; body < r.length; body++) {
    if (body === anchored) continue
    let atX = x[body] as number
    let atY = y[body] as number
    const reach = (r[body] as number) + gap
    const dx = atX - Math.min(Math.max(atX, -half), half)
    // Above the name there is no room for anything: what is there has to come down.
    const dy = Math.max(atY - box.bottom, 0)
    const away = Math.sqrt(dx * dx + dy * dy)
    if (away < reach) {
      const violation = reach - away
      if (violation > worst) worst = violation
      atX += away === 0 ? 0 : (dx / away) * violation
      atY += away === 0 ? violation : (dy / away) * violation
    }
    const out = Math.sqrt(atX * atX + atY * atY)
    const violation = out + reach - radius
    if (violation > 0) {
      if (violation > worst) worst = violation
      if (out > 0) {
        atX -= (atX / out) * violation
        atY -= (atY / out) * violation
      }
    }
    x[body] = atX
    y[body] = atY
  }
  return worst
}
