import { crownTop as topOf } from './crown-top'
import { balanced, type Lines, lineHeightOf, partsOf, SMALLEST, widthOf } from './lines'
import type { Face } from './measure'

/** A parent's name at the top of its circle: a box centred above the centre, `y` its upper edge from the centre, in px. */
export type Crown = Lines & {
  readonly face: Face
  readonly hasMark: boolean
  readonly width: number
  readonly height: number
  /** Room to keep beside it. */
  readonly rim: number
  readonly y: number
}

/** A disc from the centre of the circle that bears the name. */
export type Disc = { readonly x: number; readonly y: number; readonly r: number }

/** How far down a name may reach, in radii from the centre: the upper third, unless a packing left it more room. */
export const UPPER_THIRD = -1 / 3

/** Room between a name and the contour beside it, in ems. */
const RIM = 0.5
/** Width of the contested mark after a name, with the space before it. */
export const MARK_WIDTH = 19
/** Room between a name and the children below and beside it, in px; where no size leaves so much, the least. */
const CLEARANCES = [2, 1] as const

const SIZES_BY_DEPTH = [18, 15, 13] as const
const DEEPEST_SIZE = 12
const LARGEST = 24
const SERIF_DEPTHS = 2
const MOST_LINES = 3

export const sizeAtDepth = (depth: number): number => SIZES_BY_DEPTH[depth] ?? DEEPEST_SIZE

/** The two outer circles are named in serif. */
export const faceAtDepth = (depth: number): Face => (depth < SERIF_DEPTHS ? 'serif' : 'sans')

/**
 * The upper edge of a box as high as the chord of its circle allows; null where its lower edge would come below `lowest`,
 * in radii from the centre.
 */
export function crownTop(
  radius: number,
  { width, height, rim }: Pick<Crown, 'width' | 'height' | 'rim'>,
  lowest: number,
): number | null {
  const top = topOf(radius, width / 2 + rim, height, lowest)
  return Number.isNaN(top) ? null : top
}

/** A name broken into lines, and the width of the widest in ems. */
type Broken = { readonly lines: readonly string[]; readonly ems: number }

/** One, two or three lines. */
const brokenBy = (name: string, face: Face): Broken[] => {
  const most = Math.min(MOST_LINES, partsOf(name).length)
  return Array.from({ length: most }, (_, index) => balanced(name, index + 1, face)).flatMap(
    (lines) => (lines === null ? [] : [{ lines, ems: widthOf(lines, 1, face) }]),
  )
}

const shapeOf = ({ lines, ems }: Broken, size: number, face: Face, markWidth: number) => ({
  lines,
  size,
  lineHeight: lineHeightOf(size),
  face,
  hasMark: markWidth > 0,
  width: ems * size + markWidth,
  height: lines.length * lineHeightOf(size),
  rim: RIM * size,
})

/** The name of a parent at one size, broken into one, two or three lines: what a packing has to leave room for. */
export const crownShapes = (
  { name, contested }: { name: string; contested: boolean },
  size: number,
  face: Face,
  markWidth = contested ? MARK_WIDTH : 0,
): Omit<Crown, 'y'>[] =>
  brokenBy(name, face).map((broken) => shapeOf(broken, size, face, markWidth))

/** How far a box reaches into a disc, in px; negative is the room between them. */
export function overlap(
  { width, height, y }: { width: number; height: number; y: number },
  disc: Disc,
): number {
  const dx = Math.max(Math.abs(disc.x) - width / 2, 0)
  const dy = Math.max(y - disc.y, disc.y - (y + height), 0)
  return disc.r - Math.hypot(dx, dy)
}

/**
 * The name of a parent drawn at `radius` px with its children around it: the largest size from the one for its depth,
 * grown with the zoom, down to 11 px, on the fewest lines that leave the children free. Null where none does.
 */
export function fitCrown(
  parent: { readonly name: string; readonly contested: boolean; readonly depth: number },
  radius: number,
  children: readonly Disc[],
  zoom: number,
  lowest: number = UPPER_THIRD,
): Crown | null {
  const face = faceAtDepth(parent.depth)
  const preferred = sizeAtDepth(parent.depth)
  const ways = brokenBy(parent.name, face)
  // Where the mark has no room after the name, it stands on the contour.
  const markWidths = parent.contested ? [MARK_WIDTH, 0] : [0]
  const shapesOf = (size: number) =>
    markWidths.flatMap((markWidth) => ways.map((way) => shapeOf(way, size, face, markWidth)))
  const largest = Math.round(Math.min(LARGEST, Math.max(preferred, preferred * zoom)))
  for (const clearance of CLEARANCES)
    for (let size = largest; size >= SMALLEST; size--)
      for (const shape of shapesOf(size)) {
        const y = crownTop(radius, shape, lowest)
        if (y === null) continue
        const crown = { ...shape, y }
        if (children.every((child) => overlap(crown, child) <= -clearance)) return crown
      }
  return null
}
