import type { Model, Relation, Taxon } from '@/data/schema'
import type { Circle } from '@/domain/circles'
import type { TreeNode } from '@/domain/taxonomy'

/** What the page hands to the Atlas: the tree, its circles in two packings, and the rows they stand for. */
export type AtlasData = {
  readonly tree: TreeNode
  /** For a stage about as large as the standard one. */
  readonly circles: readonly Circle[]
  /** For a small stage, such as a phone's: the same tree with more room for the names of parents. */
  readonly compactCircles: readonly Circle[]
  readonly taxonomy: readonly Taxon[]
  readonly models: readonly Model[]
  readonly relations: readonly Relation[]
  /** Names of organisations, technologies and taxa by id. */
  readonly names: Readonly<Record<string, string>>
}
