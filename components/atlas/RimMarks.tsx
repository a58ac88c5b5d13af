import { useMemo } from 'react'
import type { Circle } from '@/domain/circles'
import { type Stage, spotOf, type View } from '@/domain/circles/view'
import type { Labels } from '@/domain/labels'
import { discOf } from '@/domain/taxonomy/disc'
import { ContestedDisc } from './ContestedDisc'
import { ElsewhereDisc } from './ElsewhereDisc'
import { markOn } from './parts'
import { rimAngles } from './rim-angles'
import type { SceneCircle } from './scene'

/**
 * The contested and elsewhere marks on contours: of leaves, and of branches in focus whose name has no room for the mark. Each stands
 * where it covers no other circle.
 */
export function RimMarks({
  singles,
  circles,
  labels,
  view,
  stage,
}: {
  singles: readonly SceneCircle[]
  circles: readonly Circle[]
  labels: Labels
  view: View
  stage: Stage
}) {
  const angles = useMemo(
    () => rimAngles(singles, circles, labels, view, stage),
    [singles, circles, labels, view, stage],
  )
  return singles.map(({ circle, found, recedes }) => {
    const angle = angles.get(circle.id)
    return angle === undefined ? null : (
      <g
        key={circle.id}
        data-follows={circle.id}
        data-part="mark"
        data-angle={angle.toFixed(4)}
        transform={markOn(spotOf(circle, view, stage), angle)}
        pointerEvents="none"
        opacity={recedes ? 0.42 : undefined}
      >
        {discOf(found) === 'elsewhere' ? <ElsewhereDisc /> : <ContestedDisc />}
      </g>
    )
  })
}
