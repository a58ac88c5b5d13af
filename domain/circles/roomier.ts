import type { Packing } from '../circles'
import { leavesIn, type TreeNode } from '../taxonomy'

/** The names of parents are packed for this many leaves; with more the whole is drawn smaller, and names need more room. */
const USUAL_LEAVES = 35

/** A packing with as much more room for names as a tree has more leaves than usual. */
export function roomier(packing: Packing, tree: TreeNode): Packing {
  const factor = Math.max(1, Math.sqrt(leavesIn(tree).length / USUAL_LEAVES))
  return { ...packing, nameSizes: packing.nameSizes.map((size) => size * factor) }
}
