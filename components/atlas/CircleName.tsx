import { memo } from 'react'
import type { Spot } from '@/domain/circles/view'
import type { Label } from '@/domain/labels'
import type { IndexedNode } from '@/domain/taxonomy'
import type { Look } from '@/domain/taxonomy/look'
import { CircleDetails } from './CircleDetails'
import { ContestedDisc } from './ContestedDisc'
import styles from './diagram.module.css'
import { translateTo } from './parts'

/**
 * The name in or on top of a circle, line by line, after that of a contested branch its mark, and below that of an opened
 * model what else is said of it.
 */
export const CircleName = memo(function CircleName({
  found: { node },
  look,
  label,
  spot,
}: {
  found: IndexedNode
  look: Look
  label: Label
  spot: Spot
}) {
  const { lines, size, lineHeight, face, x, y, mark, details } = label
  return (
    <g
      className={styles[look]}
      data-follows={node.id}
      data-part="name"
      transform={translateTo(spot.x, spot.y)}
    >
      <text
        className={styles.name}
        fontSize={size}
        fontFamily={face === 'serif' ? 'var(--font-serif)' : undefined}
      >
        {lines.map((line, index) => (
          <tspan key={line} x={x.toFixed(1)} y={(y + index * lineHeight).toFixed(1)}>
            {index === lines.length - 1 ? line : `${line} `}
          </tspan>
        ))}
      </text>
      {mark === null ? null : (
        <g transform={translateTo(mark.x, mark.y)}>
          <ContestedDisc />
        </g>
      )}
      {details === null ? null : <CircleDetails details={details} documents={node.documents} />}
    </g>
  )
})
