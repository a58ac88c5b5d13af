import type { Circle } from '../circles'

/** Radius of the contested mark on a contour, in px. */
export const RIM_MARK_RADIUS = 7
/** On a small circle the mark shrinks with it: to so much of its radius, but no further than this part of its own size. */
const SHARE = 0.36
const LEAST = 0.6
/** Room a mark takes with its ring on the smallest circle, in radii of that circle. */
const ROOM = 0.46

/** What a leaf's own name takes of its circle, in radii: half its width and half its height. */
const OWN_NAME = { width: 0.9, height: 0.23 }
/** The dots at the foot of a leaf, as a disc below its centre, in radii. */
const OWN_DOTS = { y: 0.74, r: 0.4 }

/** The upper right of a circle, in radians clockwise from the right. */
const NORTH_EAST = -Math.PI / 4
const STEP = Math.PI / 12
/** Turns to try, from the upper right on, nearest first. */
const TURNS = Array.from({ length: 24 }, (_, index) => Math.ceil(index / 2) * (index % 2 ? 1 : -1))

/** By how much the mark on a circle of radius `r` px is scaled. */
export const markScale = (r: number): number =>
  Math.min(1, Math.max(LEAST, (SHARE * r) / RIM_MARK_RADIUS))

type Disc = { readonly x: number; readonly y: number; readonly r: number }

/**
 * Where on the contours of circles their marks stand, as angles in radians: at the upper right, or as near to it as the
 * mark covers no other circle, no name and no other mark. Where all around is taken it stands where it covers least.
 */
export function placeMarks(
  circles: readonly Circle[],
  marked: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  if (marked.size === 0) return new Map()
  const placed: Disc[] = []
  const radius = ROOM * Math.min(...circles.map(({ r }) => r))
  const angles = new Map<string, number>()
  for (const circle of circles) {
    if (!marked.has(circle.id)) continue
    const around = obstaclesOf(circle, circles)
    const [best] = TURNS.map((turn) => {
      const angle = NORTH_EAST + turn * STEP
      const disc = {
        x: circle.x + circle.r * Math.cos(angle),
        y: circle.y + circle.r * Math.sin(angle),
        r: radius,
      }
      const covered = coveredBy(disc, around, placed) + ownCovered(disc, circle)
      return { angle, disc, covered }
    }).sort((one, other) => one.covered - other.covered)
    if (best === undefined) continue
    angles.set(circle.id, best.angle)
    placed.push(best.disc)
  }
  return angles
}

type Obstacles = { readonly discs: readonly Disc[]; readonly named: readonly Circle[] }

/** What stands near a contour: siblings and children, its own name and its parent's. */
function obstaclesOf({ id, parent }: Circle, circles: readonly Circle[]): Obstacles {
  return {
    discs: circles.filter((one) => one.parent === id || (one.parent === parent && one.id !== id)),
    named: circles.filter((one) => one.name !== null && (one.id === id || one.id === parent)),
  }
}

/** How far a mark reaches into what it should leave free, in layout units; 0 where it is clear of all. */
function coveredBy(mark: Disc, { discs, named }: Obstacles, placed: readonly Disc[]): number {
  const intoDisc = ({ x, y, r }: Disc) => mark.r + r - Math.hypot(mark.x - x, mark.y - y)
  const intoName = ({ x, y, name }: Circle) => {
    if (name === null || name.width === 0) return 0
    const dx = Math.max(Math.abs(mark.x - x) - name.width / 2, 0)
    const dy = Math.max(y + name.y - mark.y, mark.y - (y + name.y + name.height), 0)
    return mark.r - Math.hypot(dx, dy)
  }
  return [...discs, ...placed]
    .map(intoDisc)
    .concat(named.map(intoName))
    .reduce((sum, depth) => sum + Math.max(0, depth), 0)
}

/** How far a mark reaches into what stands in its own circle, if that is a leaf: the name, and the dots at the foot. */
function ownCovered(mark: Disc, { x, y, r, name }: Circle): number {
  if (name !== null) return 0
  const dx = Math.max(Math.abs(mark.x - x) - OWN_NAME.width * r, 0)
  const dy = Math.max(Math.abs(mark.y - y) - OWN_NAME.height * r, 0)
  const intoName = mark.r - Math.hypot(dx, dy)
  const intoDots = mark.r + OWN_DOTS.r * r - Math.hypot(mark.x - x, mark.y - y - OWN_DOTS.y * r)
  return Math.max(0, intoName) + Math.max(0, intoDots)
}
