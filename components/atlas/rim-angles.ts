import type { Circle } from '@/domain/circles'
import { placeMarks } from '@/domain/circles/marks'
import type { Labels } from '@/domain/labels'
import { isFilteredOut } from '@/domain/taxonomy'
import { discOf } from '@/domain/taxonomy/disc'
import type { SceneCircle } from './scene'

/** Where on their contours circles bear a mark, as angles in radians: leaves, and branches whose name has no room for it. */
export const rimAngles = (
  singles: readonly SceneCircle[],
  circles: readonly Circle[],
  labels: Labels,
): ReadonlyMap<string, number> =>
  placeMarks(
    circles,
    new Set(singles.filter((one) => hasRimMark(one, labels)).map(({ circle: { id } }) => id)),
  )

const hasRimMark = ({ circle, found, recedes }: SceneCircle, labels: Labels): boolean =>
  discOf(found) !== null &&
  !isFilteredOut(found) &&
  (found.node.children.length === 0 || (!recedes && (labels.get(circle.id)?.mark ?? null) === null))
