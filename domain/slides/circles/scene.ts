import type { Circle } from '../../circles'
import { markScale, placeMarks, RIM_MARK_RADIUS } from '../../circles/marks'
import { spotOf, viewOf } from '../../circles/view'
import { fitLabels, type Label } from '../../labels'
import { BASELINE } from '../../labels/lines'
import { wrapInDisc } from '../../labels/wrap'
import { type IndexedNode, isFilteredOut, isLeaf, pathTo, type TreeIndex } from '../../taxonomy'
import { discOf } from '../../taxonomy/disc'
import { lookOf } from '../../taxonomy/look'
import { linkInWords } from '../../taxonomy/wording'
import type { CircleName, SlideCircle } from '../content'
import { circlePaint } from './paint'

/**
 * The side of the square that names are fitted in, in px. A slide draws it about one and a half times as large, so that
 * the smallest name, 11 px here, is 17 px there.
 */
export const WIDE_SIDE = 660
/** The same for a 4:3 page, where words leave the square about four fifths of the height. */
export const MEDIUM_SIDE = 590
/** The same where there are more words. */
export const SMALL_SIDE = 540
/** The same for a narrow page, where the square is about as wide as the page. */
export const NARROW_SIDE = 400
/** How much of the square the circle in focus takes. */
const SHARE = 0.985
/** Names of leaves in a group that is drawn large, the preferred first. */
const LARGE_NAMES = [22, 20, 18, 16, 14, 13, 12, 11] as const
const DOTS_DEPTH = 0.74
const DOT_STEP = 9
const DOT_RADIUS = 3.4
const FADED = 0.2

/** The circles in one that is in focus, as a slide draws them: everything outside the focus is left out. */
export function sceneOf(
  circles: readonly Circle[],
  index: TreeIndex,
  focus: string,
  side = WIDE_SIDE,
): SlideCircle[] {
  const stage = { width: side, height: side }
  const centre = circles.find(({ id }) => id === focus) ?? circles[0]
  if (centre === undefined) return []
  const view = { ...viewOf(centre), width: (2 * centre.r) / SHARE }
  const shown = circles.filter(({ id }) => pathTo(index, id).some((node) => node.id === centre.id))
  const labels = fitLabels(shown, index, centre.id, view, stage)
  const angles = placeMarks(
    shown,
    new Set(
      shown
        .filter(({ id, name }) => {
          const found = index.get(id)
          if (found === undefined || discOf(found) === null || isFilteredOut(found)) return false
          return name === null || (labels.get(id)?.mark ?? null) === null
        })
        .map(({ id }) => id),
    ),
  )
  return shown.flatMap((circle): SlideCircle[] => {
    const found = index.get(circle.id)
    if (found === undefined) return []
    const spot = spotOf(circle, view, stage)
    const look = lookOf(found, false)
    const paint = circlePaint(found.node, look, circle.depth)
    const label = isFilteredOut(found) ? undefined : labels.get(circle.id)
    return [
      {
        id: circle.id,
        parent: circle.id === centre.id ? null : circle.parent,
        depth: circle.depth,
        isLeaf: isLeaf(found.node),
        x: spot.x / side,
        y: spot.y / side,
        r: spot.r / side,
        title: linkInWords(found),
        fill: paint.fill,
        stroke: paint.stroke,
        weight: paint.weight,
        dash: paint.dash,
        opacity: isFilteredOut(found) ? FADED : 1,
        name: label === undefined ? null : nameOf(label, found, spot, paint.name, side),
        mark: markOf(found, label, spot, angles.get(circle.id), side),
        dots:
          look === 'ghosted'
            ? []
            : found.node.otherOutputs.map((tone, at, all) => ({
                tone,
                x: (spot.x + (at - (all.length - 1) / 2) * DOT_STEP * markScale(spot.r)) / side,
                y: (spot.y + spot.r * DOTS_DEPTH) / side,
                r: (DOT_RADIUS * markScale(spot.r)) / side,
              })),
      },
    ]
  })
}

/** Sides near that of a narrow page: a name that has just no room in one has it in another. */
const NARROW_SIDES = [NARROW_SIDE, 380, 440, 360] as const
/** A circle this large, in parts of the square, is to be named. */
const LARGE = 0.15

/** The circles for a narrow page, fitted where all large ones are named, or as many as can be. */
export function narrowSceneOf(
  circles: readonly Circle[],
  index: TreeIndex,
  focus: string,
): SlideCircle[] {
  let best: SlideCircle[] = []
  let fewest = Number.POSITIVE_INFINITY
  for (const side of NARROW_SIDES) {
    const scene = sceneOf(circles, index, focus, side)
    const unnamed = scene.filter(({ r, isLeaf, name }) => r > LARGE && !isLeaf && name === null)
    if (unnamed.length < fewest) [best, fewest] = [scene, unnamed.length]
    if (fewest === 0) break
  }
  return best
}

type Spot = { readonly x: number; readonly y: number; readonly r: number }

/** A name in parts of the square. In a leaf drawn large it takes what room there is, since nothing else stands there. */
function nameOf(
  label: Label,
  { node }: IndexedNode,
  spot: Spot,
  paint: CircleName['paint'],
  side: number,
): CircleName {
  const isLarge = isLeaf(node) && label.details !== null
  const wrapped = isLarge ? wrapInDisc(node.name, spot.r, { sizes: LARGE_NAMES }) : null
  const { lines, size, lineHeight } = wrapped ?? label
  const y = wrapped === null ? label.y : -((lines.length - 1) / 2) * lineHeight + BASELINE * size
  return {
    lines: lines.map((line) => line.trimEnd()),
    x: (spot.x + label.x) / side,
    y: (spot.y + y) / side,
    size: size / side,
    lineHeight: lineHeight / side,
    isSerif: label.face === 'serif',
    paint,
  }
}

/** The disc after a branch's name, or on the contour. */
function markOf(
  found: IndexedNode,
  label: Label | undefined,
  { x, y, r }: Spot,
  angle: number | undefined,
  side: number,
): SlideCircle['mark'] {
  const kind = discOf(found)
  if (kind === null || isFilteredOut(found)) return null
  const radius = RIM_MARK_RADIUS / side
  if (label !== undefined && label.mark !== null)
    return { kind, x: (x + label.mark.x) / side, y: (y + label.mark.y) / side, r: radius }
  if (angle === undefined) return null
  return {
    kind,
    x: (x + r * Math.cos(angle)) / side,
    y: (y + r * Math.sin(angle)) / side,
    r: radius * markScale(r),
  }
}

/** The circle to draw for a focus: itself, or for a leaf the circle it stands in. */
export function frameFor(index: TreeIndex, focus: string): string {
  const found = index.get(focus)
  if (found === undefined) return [...index.keys()][0] ?? focus
  return isLeaf(found.node) && found.parent !== null ? found.parent.id : focus
}
