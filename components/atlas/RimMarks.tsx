import { useMemo } from 'react'
import { placeMarks } from '@/domain/circles/marks'
import { isFilteredOut } from '@/domain/taxonomy'
import { discOf } from '@/domain/taxonomy/disc'
import { ContestedDisc } from './ContestedDisc'
import { ElsewhereDisc } from './ElsewhereDisc'
import { markAt, translateTo } from './parts'
import type { SceneCircle } from './scene'

/**
 * The contested and elsewhere marks on contours: of leaves, and of branches in focus whose name has no room for the mark. Each stands
 * where it covers no other circle.
 */
export function RimMarks({ scene }: { scene: readonly SceneCircle[] }) {
  const angles = useMemo(
    () =>
      placeMarks(
        scene.map(({ circle }) => circle),
        new Set(scene.filter(hasRimMark).map(({ circle }) => circle.id)),
      ),
    [scene],
  )
  return scene.map(({ circle, found, spot, recedes }) => {
    const angle = angles.get(circle.id)
    return angle === undefined ? null : (
      <g
        key={circle.id}
        data-circle={circle.id}
        transform={translateTo(spot.x, spot.y)}
        pointerEvents="none"
        opacity={recedes ? 0.42 : undefined}
      >
        <g data-part="mark" data-angle={angle.toFixed(4)} transform={markAt(spot.r, angle)}>
          {discOf(found) === 'elsewhere' ? <ElsewhereDisc /> : <ContestedDisc />}
        </g>
      </g>
    )
  })
}

const hasRimMark = ({ found, label, recedes }: SceneCircle): boolean =>
  discOf(found) !== null &&
  !isFilteredOut(found) &&
  (found.node.children.length === 0 || (!recedes && (label === undefined || label.mark === null)))
