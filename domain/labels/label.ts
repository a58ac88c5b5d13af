import { isLeaf, type TreeNode } from '../taxonomy'
import { type Crown, MARK_WIDTH } from './crown'
import type { Details } from './details'
import { BASELINE } from './lines'
import type { Face } from './measure'
import { fitOpened, OPENED_RADIUS, openedSizes, RING_WIDTH } from './opened'
import { LEAF_SIZES, wrapInDisc } from './wrap'

/**
 * The name of a circle as it is drawn, in px from its centre: lines around the middle `x`, the first baseline at `y`.
 * `mark` is where the contested mark of a branch stands.
 */
export type Label = {
  readonly lines: readonly string[]
  readonly size: number
  readonly lineHeight: number
  readonly face: Face
  readonly x: number
  readonly y: number
  readonly mark: { readonly x: number; readonly y: number } | null
  /** What an opened model says below its name. */
  readonly details: Details | null
}

const MARK_RADIUS = 7
/** Room that the dots of further outputs take at the foot of a circle; a single line in the middle leaves as much. */
const DOTS_SHIFT = -4

/** The name on top of a parent: with its contested mark it shares the middle. */
export function labelOfCrown({ lines, size, lineHeight, face, y, width, hasMark }: Crown): Label {
  const markWidth = hasMark ? MARK_WIDTH : 0
  const middle = y + lineHeight / 2
  return {
    lines,
    size,
    lineHeight,
    face,
    x: -markWidth / 2,
    y: middle + BASELINE * size,
    mark: hasMark
      ? { x: width / 2 - MARK_RADIUS, y: middle + ((lines.length - 1) / 2) * lineHeight }
      : null,
    details: null,
  }
}

/** The name in the middle of a leaf drawn at so many px; in an opened one it stands above the details. Null where it does not fit. */
export function labelOfLeaf(
  { name, otherOutputs, kind }: TreeNode,
  radius: number,
  details: readonly string[],
): Label | null {
  if (isLeaf({ kind }) && radius > OPENED_RADIUS) {
    const opened = fitOpened(name, details, radius - RING_WIDTH)
    if (opened !== null) return { ...opened, face: 'sans', x: 0, mark: null }
  }
  const hasDots = otherOutputs.length > 0
  const sizes = radius > OPENED_RADIUS ? openedSizes(radius) : LEAF_SIZES
  const raised = hasDots ? wrapInDisc(name, radius, { sizes, shift: DOTS_SHIFT }) : null
  const wrapped = raised ?? wrapInDisc(name, radius, { sizes })
  if (wrapped === null || (hasDots && raised === null && wrapped.lines.length > 1)) return null
  const shift = raised === null ? 0 : DOTS_SHIFT
  const { lines, size, lineHeight } = wrapped
  const y = shift - ((lines.length - 1) / 2) * lineHeight + BASELINE * size
  return { lines, size, lineHeight, face: 'sans', x: 0, y, mark: null, details: null }
}
