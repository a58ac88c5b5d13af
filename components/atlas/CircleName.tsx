import { memo, type SVGProps } from 'react'
import type { Spot } from '@/domain/circles/view'
import type { Label } from '@/domain/labels'
import { isRightToLeft } from '@/domain/labels/lines'
import type { IndexedNode } from '@/domain/taxonomy'
import type { Look } from '@/domain/taxonomy/look'
import { CircleDetails } from './CircleDetails'
import { ContestedDisc } from './ContestedDisc'
import styles from './diagram.module.css'
import { translateTo } from './parts'
import { TextLines } from './TextLines'

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
  const { mark, details } = label
  const place = {
    'data-follows': node.id,
    'data-part': 'name',
    transform: translateTo(spot.x, spot.y),
  }
  if (mark === null && details === null) return nameText(label, look, place)
  return (
    <g {...place}>
      {nameText(label, look)}
      {mark === null ? null : (
        <g transform={translateTo(mark.x, mark.y)}>
          <ContestedDisc />
        </g>
      )}
      {details === null ? null : <CircleDetails details={details} documents={node.documents} />}
    </g>
  )
})

/** Called, not mounted: it uses no hooks, and each name has one. */
function nameText(label: Label, look: Look, place?: SVGProps<SVGTextElement>) {
  const { lines, size, face, x, y } = label
  const [first] = lines
  return (
    <text
      className={`${styles.name} ${styles[look]}`}
      fontSize={size}
      direction={isRightToLeft(lines.join('')) ? 'rtl' : undefined}
      fontFamily={face === 'serif' ? 'var(--font-serif)' : undefined}
      y={lines.length === 1 ? y.toFixed(1) : undefined}
      x={lines.length === 1 && x !== 0 ? x.toFixed(1) : undefined}
      {...place}
    >
      {lines.length === 1 ? first : <TextLines {...label} />}
    </text>
  )
}
