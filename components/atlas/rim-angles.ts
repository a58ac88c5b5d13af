import type { Circle } from '@/domain/circles'
import type { Box } from '@/domain/circles/boxes'
import { placeMarks } from '@/domain/circles/marks'
import { type Stage, scaleOf, type View } from '@/domain/circles/view'
import type { Label, Labels } from '@/domain/labels'
import { BASELINE, widthOf } from '@/domain/labels/lines'
import { isFilteredOut } from '@/domain/taxonomy'
import { discOf } from '@/domain/taxonomy/disc'
import type { SceneCircle } from './scene'

/**
 * Where on their contours circles bear a mark, as angles in radians, beside the names of a view: leaves, and branches whose
 * name has no room for it.
 */
export function rimAngles(
  singles: readonly SceneCircle[],
  circles: readonly Circle[],
  labels: Labels,
  view: View,
  stage: Stage,
): ReadonlyMap<string, number> {
  const marked = singles.filter((one) => hasRimMark(one, labels)).map(({ circle: { id } }) => id)
  if (marked.length === 0) return new Map()
  const zoom = scaleOf(view, stage)
  const names = circles.flatMap((circle) => {
    const label = labels.get(circle.id)
    return label === undefined ? [] : [[circle.id, linesOf(label, circle, zoom)] as const]
  })
  return placeMarks(circles, new Set(marked), new Map(names))
}

/** The lines of a name where they stand, in layout units. */
const linesOf = ({ lines, size, lineHeight, face, x, y }: Label, at: Circle, zoom: number): Box[] =>
  lines.map((line, index) => ({
    x: at.x + x / zoom,
    y: at.y + (y + index * lineHeight - BASELINE * size) / zoom,
    width: widthOf([line], size, face) / zoom,
    height: size / zoom,
  }))

const hasRimMark = ({ circle, found, recedes }: SceneCircle, labels: Labels): boolean =>
  discOf(found) !== null &&
  !isFilteredOut(found) &&
  (found.node.children.length === 0 || (!recedes && (labels.get(circle.id)?.mark ?? null) === null))
