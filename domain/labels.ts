import { group } from 'd3'
import type { Circle } from './circles'
import {
  isCompact,
  isOnStage,
  type Spot,
  type Stage,
  scaleOf,
  spotOf,
  type View,
} from './circles/view'
import { type Disc, fitCrown, UPPER_THIRD } from './labels/crown'
import { type Label, labelOfCrown, labelOfLeaf } from './labels/label'
import { widthOf } from './labels/lines'
import type { IndexedNode, TreeIndex } from './taxonomy'

export type { Label }
export type Labels = ReadonlyMap<string, Label>

/** A parent this small on the stage is not worth a name. */
const SMALLEST_PARENT = 20

type Place = { readonly circle: Circle; readonly found: IndexedNode; readonly spot: Spot }

/**
 * The names to draw for a view: of the circle in focus and what it holds, as far as they fit at 11 px or more and
 * stand wholly on the stage. Of a group whose own name does not fit no leaf is named; on a small stage neither where fewer
 * than half of them fit.
 */
export function fitLabels(
  circles: readonly Circle[],
  index: TreeIndex,
  focus: string,
  view: View,
  stage: Stage,
  detailsOf: (id: string) => readonly string[] = () => [],
): Labels {
  const zoom = scaleOf(view, stage)
  const held = childrenOf(circles)
  const within = new Set<string>()
  const unnamed = new Set<string>()
  const labels = new Map<string, Label>()
  const leaves: Place[] = []
  // Circles come after their parents.
  for (const circle of circles) {
    const { id, parent } = circle
    if (id !== focus && (parent === null || !within.has(parent))) continue
    within.add(id)
    const isLeaf = circle.name === null
    if (isLeaf && unnamed.has(parent ?? '')) continue
    const found = index.get(id)
    const spot = spotOf(circle, view, stage)
    if (found === undefined || !isOnStage(spot, stage)) continue
    if (isLeaf) leaves.push({ circle, found, spot })
    else {
      const label = branchLabel({ circle, found, spot }, held.get(id) ?? [], zoom)
      if (label === null) unnamed.add(id)
      else if (isWithin(label, spot, stage)) labels.set(id, label)
    }
  }
  for (const [id, label] of leafLabels(leaves, stage, detailsOf)) labels.set(id, label)
  return labels
}

/** The circles in each circle. */
function childrenOf(circles: readonly Circle[]): ReadonlyMap<string, readonly Circle[]> {
  const children = new Map<string, Circle[]>()
  for (const circle of circles) {
    if (circle.name !== null) children.set(circle.id, [])
    if (circle.parent !== null) children.get(circle.parent)?.push(circle)
  }
  return children
}

/** The name of a branch among the circles in it; null where none fits. */
function branchLabel(
  { circle, found, spot }: Place,
  held: readonly Circle[],
  zoom: number,
): Label | null {
  if (spot.r < SMALLEST_PARENT) return null
  const parent = { ...found.node, depth: circle.depth }
  const crown = fitCrown(
    parent,
    spot.r,
    held.map(relativeTo(circle, zoom)),
    zoom,
    lowestNameOf(circle),
  )
  return crown === null ? null : labelOfCrown(crown)
}

/** A name may come down to the upper third, or as far as the packing left room for it. */
const lowestNameOf = ({ name, r }: Circle): number =>
  name === null ? UPPER_THIRD : Math.max(UPPER_THIRD, (name.y + name.height) / r)

const relativeTo =
  (parent: Circle, zoom: number) =>
  ({ x, y, r }: Circle): Disc => ({
    x: (x - parent.x) * zoom,
    y: (y - parent.y) * zoom,
    r: r * zoom,
  })

/** Names of the leaves, group by group. */
function leafLabels(
  leaves: readonly Place[],
  stage: Stage,
  detailsOf: (id: string) => readonly string[],
): [string, Label][] {
  const groups = group(leaves, ({ circle }) => circle.parent)
  return [...groups.values()].flatMap((siblings) => {
    const labelled = siblings.flatMap((place): [string, Label][] => {
      const label = labelOfLeaf(place.found.node, place.spot.r, detailsOf(place.circle.id))
      return label !== null && isWithin(label, place.spot, stage) ? [[place.circle.id, label]] : []
    })
    return isCompact(stage) && labelled.length * 2 < siblings.length ? [] : labelled
  })
}

/** Whether a label, boxed, stands wholly on the stage. */
function isWithin(label: Label, spot: Spot, { width, height }: Stage): boolean {
  const { lines, lineHeight, size, face, x, y } = label
  const top = spot.y + y - size
  if (top <= 0 || top + lines.length * lineHeight >= height) return false
  if (spot.x - spot.r > 0 && spot.x + spot.r < width) return true
  const half = widthOf(lines, size, face) / 2
  return spot.x + x - half > 0 && spot.x + x + half < width
}
