import { isLeaf, pathTo, type TreeIndex, type TreeNode } from '@/domain/taxonomy'

/** A row of the outline in sight. */
export type OutlineRow = {
  readonly node: TreeNode
  readonly level: number
  readonly position: number
  readonly siblings: number
  readonly isOpen: boolean
}

/** What a person opened or closed, and which circle was in focus then. */
export type Toggles = ReadonlyMap<string, { readonly isOpen: boolean; readonly focus: string }>

/** Levels that stand open from the start, as far as they hold more than leaves. */
const OPEN_LEVELS = 2

/**
 * The rows in sight, in order. The way to the focus stands open whenever the focus moves; else a branch is open or
 * closed as it was last toggled, at first down to the branches of generative AI.
 */
export function outlineRows(
  tree: TreeNode,
  index: TreeIndex,
  focus: string,
  toggles: Toggles,
): OutlineRow[] {
  const onTheWay = new Set(pathTo(index, focus).map(({ id }) => id))
  const isOpen = (node: TreeNode, level: number): boolean => {
    const toggled = toggles.get(node.id)
    if (toggled !== undefined && (toggled.focus === focus || !onTheWay.has(node.id)))
      return toggled.isOpen
    return (
      onTheWay.has(node.id) || level === 1 || (level <= OPEN_LEVELS && !node.children.every(isLeaf))
    )
  }
  const rowsOf = (
    node: TreeNode,
    level: number,
    position: number,
    siblings: number,
  ): OutlineRow[] => {
    const open = node.children.length > 0 && isOpen(node, level)
    return [
      { node, level, position, siblings, isOpen: open },
      ...(open
        ? node.children.flatMap((child, at) =>
            rowsOf(child, level + 1, at + 1, node.children.length),
          )
        : []),
    ]
  }
  return rowsOf(tree, 1, 1, 1)
}
