import type { Circle } from '../circles'
import type { Box } from './boxes'

/** Radius of the contested mark on a contour, in px. */
export const RIM_MARK_RADIUS = 7
/** On a small circle the mark shrinks with it: to so much of its radius, but no further than this part of its own size. */
const SHARE = 0.36
const LEAST = 0.6
/** Room a mark takes with its ring on the smallest circle, in radii of that circle. */
const ROOM = 0.46

/** What a leaf's name takes of its circle as long as it is not known, in radii. */
const OWN_NAME = { width: 1.8, height: 0.46 }
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

/** The lines of the names that are drawn, by circle, in layout units. */
export type DrawnNames = ReadonlyMap<string, readonly Box[]>

/**
 * Where on the contours of circles their marks stand, as angles in radians: at the upper right, or as near to it as the
 * mark covers no other circle, no name and no other mark. Where all around is taken it stands where it covers least. A name
 * that is not known to be drawn is taken to stand where there is room for it.
 */
export function placeMarks(
  circles: readonly Circle[],
  marked: ReadonlySet<string>,
  names: DrawnNames = new Map(),
): ReadonlyMap<string, number> {
  if (marked.size === 0) return new Map()
  const placed: Disc[] = []
  const radius = ROOM * Math.min(...circles.map(({ r }) => r))
  const angles = new Map<string, number>()
  for (const circle of circles) {
    if (!marked.has(circle.id)) continue
    const around = obstaclesOf(circle, circles, names)
    const [best] = TURNS.map((turn) => {
      const angle = NORTH_EAST + turn * STEP
      const disc = {
        x: circle.x + circle.r * Math.cos(angle),
        y: circle.y + circle.r * Math.sin(angle),
        r: radius,
      }
      const covered = coveredBy(disc, around, placed)
      return { angle, disc, covered }
    }).sort((one, other) => one.covered - other.covered)
    if (best === undefined) continue
    angles.set(circle.id, best.angle)
    placed.push(best.disc)
  }
  return angles
}

type Obstacles = { readonly discs: readonly Disc[]; readonly boxes: readonly Box[] }

/** What stands near a contour: siblings and children, a leaf's dots, its own name and its parent's. */
function obstaclesOf(circle: Circle, circles: readonly Circle[], names: DrawnNames): Obstacles {
  const { id, parent, x, y, r } = circle
  const dots = { x, y: y + OWN_DOTS.y * r, r: OWN_DOTS.r * r }
  const beside = circles.filter(
    (one) => one.parent === id || (one.parent === parent && one.id !== id),
  )
  const around = circles.filter((one) => one.id === id || (one.id === parent && one.name !== null))
  return {
    discs: circle.name === null ? [...beside, dots] : beside,
    boxes: around.flatMap((one) => names.get(one.id) ?? expectedName(one)),
  }
}

/** The room that a circle has for its name. */
function expectedName({ x, y, r, name }: Circle): Box[] {
  if (name === null) return [{ x, y, width: OWN_NAME.width * r, height: OWN_NAME.height * r }]
  return name.width === 0 ? [] : [{ ...name, x, y: y + name.y + name.height / 2 }]
}

/** How far a mark reaches into what it should leave free, in layout units; 0 where it is clear of all. */
function coveredBy(mark: Disc, { discs, boxes }: Obstacles, placed: readonly Disc[]): number {
  const intoDisc = ({ x, y, r }: Disc) => mark.r + r - Math.hypot(mark.x - x, mark.y - y)
  const intoBox = ({ x, y, width, height }: Box) => {
    const dx = Math.max(Math.abs(mark.x - x) - width / 2, 0)
    const dy = Math.max(Math.abs(mark.y - y) - height / 2, 0)
    return mark.r - Math.hypot(dx, dy)
  }
  return [...discs, ...placed]
    .map(intoDisc)
    .concat(boxes.map(intoBox))
    .reduce((sum, depth) => sum + Math.max(0, depth), 0)
}
