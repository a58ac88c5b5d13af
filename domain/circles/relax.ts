/** A disc being moved; `r` stays. */
export type Body = { x: number; y: number; readonly r: number }

/** The box of the parent's name, its upper edge at `top`, centred on x = 0. */
export type Box = { readonly width: number; readonly height: number; readonly top: number }

export type Container = {
  readonly radius: number
  readonly box: Box | null
  /** Room between neighbours, and between them and name or contour. */
  readonly gap: number
  /** A body that stands at the bottom and does not move. */
  readonly anchored: Body | null
}

const MOST_ROUNDS = 140
/** A round by which violations should be small, and how small, in px: else it is not worth going on. */
const CHECKPOINT = { round: 45, worst: 2.5 }
/** What may remain of the gap unfilled, far less than the gap itself: an accepted arrangement never overlaps. */
const TOLERANCE = 0.3

/**
 * Pushes bodies apart, off the name and into the container, until nothing is nearer than the gap. Position-based: each
 * round corrects every violation by moving what is involved, the smaller the farther.
 * @returns whether they came to rest within so many rounds; if not, the bodies are left as they were last.
 */
export function relax(
  bodies: readonly Body[],
  container: Container,
  most: number = MOST_ROUNDS,
): boolean {
  for (let round = 0; round < most; round++) {
    const worst = worstOf(bodies, container)
    if (worst < TOLERANCE) return true
    if (round === CHECKPOINT.round && worst > CHECKPOINT.worst) return false
  }
  return false
}

/** One round of corrections; gives the largest violation met. */
function worstOf(bodies: readonly Body[], { radius, box, gap, anchored }: Container): number {
  let worst = 0
  const inner = radius - gap
  for (let first = 0; first < bodies.length; first++) {
    const one = bodies[first] as Body
    for (let second = first + 1; second < bodies.length; second++) {
      const violation = part(one, bodies[second] as Body, gap, anchored)
      if (violation > worst) worst = violation
    }
    if (one === anchored) continue
    if (box !== null) worst = Math.max(worst, pushOff(one, box, gap))
    worst = Math.max(worst, pullIn(one, inner))
  }
  return worst
}

function part(one: Body, other: Body, gap: number, anchored: Body | null): number {
  const reach = one.r + other.r + gap
  let dx = other.x - one.x
  const dy = other.y - one.y
  const squared = dx * dx + dy * dy
  if (squared >= reach * reach) return 0
  let distance = Math.sqrt(squared)
  if (distance === 0) {
    dx = 1e-3
    distance = 1e-3
  }
  const violation = reach - distance
  const share = one === anchored ? 0 : other === anchored ? 1 : other.r / (one.r + other.r)
  const ux = (dx / distance) * violation
  const uy = (dy / distance) * violation
  one.x -= ux * share
  one.y -= uy * share
  other.x += ux * (1 - share)
  other.y += uy * (1 - share)
  return violation
}

function pushOff(body: Body, { width, height, top }: Box, gap: number): number {
  const half = width / 2
  const nearestX = Math.min(Math.max(body.x, -half), half)
  const nearestY = Math.min(Math.max(body.y, top), top + height)
  const dx = body.x - nearestX
  const dy = body.y - nearestY
  const distance = Math.sqrt(dx * dx + dy * dy)
  const violation = body.r + gap - distance
  if (violation <= 0) return 0
  if (distance === 0) {
    body.y += violation
    return violation
  }
  body.x += (dx / distance) * violation
  body.y += (dy / distance) * violation
  return violation
}

function pullIn(body: Body, radius: number): number {
  const distance = Math.sqrt(body.x * body.x + body.y * body.y)
  const violation = distance + body.r - radius
  if (violation <= 0 || distance === 0) return Math.max(0, violation)
  body.x -= (body.x / distance) * violation
  body.y -= (body.y / distance) * violation
  return violation
}
