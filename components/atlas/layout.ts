import type { Circle } from '@/domain/circles'
import { type Spot, type Stage, spotOf, type View } from '@/domain/circles/view'
import { type IndexedNode, isLeaf, type TreeIndex } from '@/domain/taxonomy'

/** A view at rest and the circle in focus there: what the names belong to. */
export type Rest = { readonly view: View; readonly focus: string }

/** The circles of one order: `key` tells it from others. */
export type Layout = {
  readonly key: string
  readonly circles: ReadonlyMap<string, Circle>
  readonly index: TreeIndex
}

/** A circle that the new order does not have, where it stood: it fades. */
export type Leaving = {
  readonly circle: Circle
  readonly found: IndexedNode
  readonly spot: Spot
}

/** Where the circles of a layout stand in a view. */
export const spotsOf = ({ circles }: Layout, view: View, stage: Stage): Map<string, Spot> =>
  new Map([...circles].map(([id, circle]) => [id, spotOf(circle, view, stage)]))

/** The circles that the next layout does not have. */
export const leavingOf = (
  before: Layout,
  after: Layout,
  spots: ReadonlyMap<string, Spot>,
): readonly Leaving[] =>
  [...before.circles.values()].flatMap((circle) => {
    const spot = spots.get(circle.id)
    const found = before.index.get(circle.id)
    if (after.circles.has(circle.id) || spot === undefined || found === undefined) return []
    return [{ circle, found, spot }]
  })

export const isLeafIn = (index: TreeIndex, id: string): boolean => {
  const found = index.get(id)
  return found !== undefined && isLeaf(found.node)
}
