import { type Stage, spotOf, type View } from '@/domain/circles/view'
import { modalityVariable } from '@/domain/palette'
import { isFilteredOut } from '@/domain/taxonomy'
import { dotsOn } from './parts'
import type { SceneCircle } from './scene'

const DOT_STEP = 9

/** At the foot of each leaf a dot for every output but its first. */
export function DotLayer({
  singles,
  view,
  stage,
}: {
  singles: readonly SceneCircle[]
  view: View
  stage: Stage
}) {
  return singles.map(({ circle, found, look, recedes }) => {
    const { id, otherOutputs } = found.node
    if (otherOutputs.length === 0 || look === 'ghosted') return null
    return (
      <g
        key={id}
        data-follows={id}
        data-part="dots"
        transform={dotsOn(spotOf(circle, view, stage))}
        pointerEvents="none"
        opacity={isFilteredOut(found) ? 0.2 : recedes ? 0.42 : undefined}
      >
        {otherOutputs.map((output, index) => (
          <circle
            key={output}
            r="3.4"
            cx={(index - (otherOutputs.length - 1) / 2) * DOT_STEP}
            fill={`var(${modalityVariable(output)})`}
            stroke="var(--paper)"
            strokeWidth="1.2"
          />
        ))}
      </g>
    )
  })
}
