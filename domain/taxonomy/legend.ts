import { MODALITIES, type Modality } from '@/data/schema'
import { modelsIn, type TreeNode } from '../taxonomy'
import { UNSTATED, type Unstated } from '../words'

export type LegendEntry = { readonly modality: Modality | Unstated; readonly models: number }

/** How many models state each output, zero shown; a model with several counts for each of them. */
export function outputCounts(tree: TreeNode): LegendEntry[] {
  const models = modelsIn(tree)
  const outputs: readonly (Modality | Unstated)[] = [...MODALITIES, UNSTATED]
  return outputs.map((modality) => ({
    modality,
    models: models.filter(
      ({ hue, otherOutputs }) => hue === modality || otherOutputs.some((one) => one === modality),
    ).length,
  }))
}

/** How many models are contested. */
export const contestedCount = (tree: TreeNode): number =>
  modelsIn(tree).filter(({ contested }) => contested).length
