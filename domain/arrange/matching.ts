import { isNarrowed } from '../filters/changes'
import type { ModelFilters, ModelSelection } from '../filters/models'
import { isFound } from '../filters/search'
import { isLeaf, leavesIn, type TreeNode } from '../taxonomy'
import type { Leaves } from './options'

/**
 * The leaves that the filters let through; null where nothing is filtered. Models follow all filters of their table; use
 * cases and technologies are searched by name, for the other filters do not speak of them.
 */
export function matchingLeaves(
  tree: TreeNode,
  leaves: Leaves,
  query: ModelFilters,
  selectModels: () => ModelSelection,
): ReadonlySet<string> | null {
  if (leaves === 'models')
    return isNarrowed(query) ? new Set(selectModels().rows.map(({ id }) => id)) : null
  if (query.q.trim() === '') return null
  const found = leavesIn(tree).filter(({ name }) => isFound(name, query.q))
  return new Set(found.map(({ id }) => id))
}

/** The one leaf that a search means: the only one it finds, or of several the only one it finds by name; else null. */
export function singleMatch(
  tree: TreeNode,
  found: ReadonlySet<string>,
  search: string,
): string | null {
  const leaves = leavesIn(tree).filter(({ id }) => found.has(id))
  const named = leaves.filter(({ name }) => isFound(name, search))
  const [only, another] = named.length > 0 ? named : leaves
  return only !== undefined && another === undefined ? only.id : null
}

/** A tree with only some of its leaves, and of the circles only those that still hold one; the root stays. */
export const keepLeaves = (node: TreeNode, kept: ReadonlySet<string>): TreeNode => ({
  ...node,
  children: node.children
    .filter((child) => leavesIn(child).some(({ id }) => kept.has(id)))
    .map((child) => (isLeaf(child) ? child : keepLeaves(child, kept))),
})
