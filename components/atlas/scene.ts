import type { Circle } from '@/domain/circles'
import { type Spot, type Stage, spotOf } from '@/domain/circles/view'
import type { DerivedModel } from '@/domain/consensus'
import { fitLabels, type Label } from '@/domain/labels'
import { detailLines } from '@/domain/labels/details'
import { type IndexedNode, pathTo, type TreeIndex } from '@/domain/taxonomy'
import type { Rest } from './use-flight'

/** A circle with all that is drawn of it at rest. */
export type SceneCircle = {
  readonly circle: Circle
  readonly found: IndexedNode
  readonly spot: Spot
  readonly label: Label | undefined
  /** Outside the focus: neither in it nor around it. */
  readonly recedes: boolean
}

export type SceneInput = {
  readonly circles: readonly Circle[]
  readonly index: TreeIndex
  readonly models: ReadonlyMap<string, DerivedModel>
  readonly nameOf: (id: string) => string
  readonly target: Rest
  /** What names are drawn for: follows the target once the old names have faded. */
  readonly named: Rest
  readonly stage: Stage
}

/** The drawing at rest: where each circle stands, what it is called there and whether it recedes. */
export function composeScene(input: SceneInput): SceneCircle[] {
  const { circles, index, models, nameOf, target, named, stage } = input
  const labels = fitLabels(circles, index, named.focus, named.view, stage, (id) => {
    const model = models.get(id)
    return model === undefined ? [] : detailLines(model, nameOf)
  })
  const around = new Set(pathTo(index, target.focus).map(({ id }) => id))
  return circles.flatMap((circle) => {
    const found = index.get(circle.id)
    if (found === undefined) return []
    const isWithin = pathTo(index, circle.id).some(({ id }) => id === target.focus)
    return [
      {
        circle,
        found,
        spot: spotOf(circle, target.view, stage),
        label: labels.get(circle.id),
        recedes: !isWithin && !around.has(circle.id),
      },
    ]
  })
}
