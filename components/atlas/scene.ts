import type { Circle } from '@/domain/circles'
import { isInCrowd } from '@/domain/circles/crowd'
import { type Stage, scaleOf, type View } from '@/domain/circles/view'
import type { Labels } from '@/domain/labels'
import { type IndexedNode, isFilteredOut, isLeaf, pathTo, type TreeIndex } from '@/domain/taxonomy'
import { type Look, lookOf } from '@/domain/taxonomy/look'

/** A circle as it is drawn by itself. */
export type SceneCircle = {
  readonly circle: Circle
  readonly found: IndexedNode
  readonly look: Look
  /** Outside the focus: neither in it nor around it. */
  readonly recedes: boolean
}

/** Leaves of one parent that look alike and are too small to be pressed, drawn as one: all as the first of them. */
export type Crowd = {
  readonly key: string
  readonly first: SceneCircle
  readonly circles: readonly Circle[]
}

export type Scene = {
  readonly singles: readonly SceneCircle[]
  readonly crowds: readonly Crowd[]
}

/**
 * What is drawn by itself and what in crowds: how each circle looks with the names it bears, whether it recedes behind
 * the focus, and, where there are very many, which are too small in this view to be more than a dot.
 */
export function composeScene(
  circles: readonly Circle[],
  index: TreeIndex,
  labels: Labels,
  focus: string,
  view: View,
  stage: Stage,
): Scene {
  const kept = new Set(pathTo(index, focus).map(({ id }) => id))
  const scale = scaleOf(view, stage)
  const singles: SceneCircle[] = []
  const crowds = new Map<string, { key: string; first: SceneCircle; circles: Circle[] }>()
  for (const one of placedIn(circles, index, labels, focus, kept)) {
    const isAlone =
      kept.has(one.circle.id) || !isInCrowd(one.circle, circles.length, scale, !one.recedes)
    if (isAlone) {
      singles.push(one)
      continue
    }
    const key = crowdKey(one)
    const crowd = crowds.get(key)
    if (crowd === undefined) crowds.set(key, { key, first: one, circles: [one.circle] })
    else crowd.circles.push(one.circle)
  }
  return { singles, crowds: [...crowds.values()] }
}

/** Circles of a layout come after their parents: what lies in the focus is known from the parent. */
function placedIn(
  circles: readonly Circle[],
  index: TreeIndex,
  labels: Labels,
  focus: string,
  kept: ReadonlySet<string>,
): SceneCircle[] {
  const within = new Set<string>()
  const placed: SceneCircle[] = []
  for (const circle of circles) {
    const { id, parent } = circle
    const found = index.get(id)
    if (found === undefined) continue
    const isWithin = id === focus || (parent !== null && within.has(parent))
    if (isWithin) within.add(id)
    const look = lookOf(found, (labels.get(id)?.details ?? null) !== null)
    placed.push({ circle, found, look, recedes: !isWithin && !kept.has(id) })
  }
  return placed
}

const crowdKey = ({ circle, found, look }: SceneCircle): string =>
  `${circle.parent} ${look} ${found.node.hue} ${isFilteredOut(found)} ${isFound(found)}`

/** A leaf that the filters let through, where there are any. */
export const isFound = ({ node, matching }: IndexedNode): boolean =>
  isLeaf(node) && (matching ?? 0) > 0
