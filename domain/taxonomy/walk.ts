import type { TreeIndex, TreeNode } from '../taxonomy'

export const DIRECTIONS = ['in', 'out', 'next', 'previous', 'root', 'last'] as const
export type Direction = (typeof DIRECTIONS)[number]

/** The node one step from another: its first child, its parent, a sibling, the last of them, or the root; null where there is none. */
export function stepFrom(index: TreeIndex, id: string, direction: Direction): TreeNode | null {
  const found = index.get(id)
  if (found === undefined) return null
  const siblings = found.parent?.children ?? [found.node]
  const position = siblings.findIndex((sibling) => sibling.id === id)
  switch (direction) {
    case 'in':
      return found.node.children[0] ?? null
    case 'out':
      return found.parent
    case 'next':
      return siblings[position + 1] ?? null
    case 'previous':
      return siblings[position - 1] ?? null
    case 'root':
      return index.values().next().value?.node ?? null
    case 'last':
      // The root has no siblings: the last of what it holds.
      return (found.parent ?? found.node).children.at(-1) ?? null
  }
}

/** The next node after `from`, in the order of the tree and round its end, whose name begins with what was typed. */
export function findByName(index: TreeIndex, from: string, typed: string): TreeNode | null {
  const nodes = [...index.values()].map(({ node }) => node)
  const start = nodes.findIndex(({ id }) => id === from)
  // What is typed letter by letter may still name the node it began on.
  const first = typed.length > 1 ? start : start + 1
  const inOrder = [...nodes.slice(first), ...nodes.slice(0, first)]
  const wanted = typed.toLowerCase()
  return inOrder.find(({ name }) => name.toLowerCase().startsWith(wanted)) ?? null
}
