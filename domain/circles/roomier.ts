import type { Packing } from '../circles'
import { leafCount, type TreeNode } from '../taxonomy'

/** The names of parents are packed for this many leaves; with more the whole is drawn smaller, and names need more room. */
const USUAL_LEAVES = 35
/** Up to so many times the room; beyond it the names of small groups wait for the zoom rather than crowd out the leaves. */
const ROOMIEST = 2.2

/**
 * A packing with as much more room for names as a tree has more leaves than usual: rather more than the square root, since
 * what names need makes the whole larger, which is drawn smaller again.
 */
export function roomier(packing: Packing, tree: TreeNode): Packing {
  const times = leafCount(tree) / USUAL_LEAVES
  const factor = Math.sqrt(times * Math.sqrt(times))
  return {
    ...packing,
    nameSizes: packing.nameSizes.map((size) => size * Math.min(ROOMIEST, Math.max(1, factor))),
  }
}
