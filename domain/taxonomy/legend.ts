import type { Modality } from '@/data/schema'
import { MODALITIES } from '@/data/schema/values'
import { isLeaf, leavesIn, type TreeIndex, type TreeNode } from '../taxonomy'
import { UNSTATED, type Unstated } from '../words'
import { discOf } from './disc'

export type LegendEntry = { readonly modality: Modality | Unstated; readonly models: number }

/** How many models state each output, zero shown; a model with several counts for each of them. */
export function outputCounts(tree: TreeNode): LegendEntry[] {
  const models = leavesIn(tree)
  const outputs: readonly (Modality | Unstated)[] = [...MODALITIES, UNSTATED]
  return outputs.map((modality) => ({
    modality,
    models: models.filter(
      ({ hue, otherOutputs }) => hue === modality || otherOutputs.some((one) => one === modality),
    ).length,
  }))
}

/** How many circles hold nothing though they could. */
export const emptyGroups = (node: TreeNode): number =>
  node.children.length === 0 && !isLeaf(node)
    ? 1
    : node.children.reduce((sum, child) => sum + emptyGroups(child), 0)

/** How many leaves bear a disc. */
export const discCount = (index: TreeIndex, disc: 'contested' | 'elsewhere'): number =>
  [...index.values()].filter((found) => isLeaf(found.node) && discOf(found) === disc).length
