import type { MouseEvent } from 'react'
import type { Spot } from '@/domain/circles/view'
import { type Label, RING_WIDTH } from '@/domain/labels'
import { modalityVariable } from '@/domain/palette'
import { type IndexedNode, isFilteredOut, isLeaf } from '@/domain/taxonomy'
import { lookOf } from '@/domain/taxonomy/look'
import { linkInWords } from '@/domain/taxonomy/wording'
import { CircleDetails } from './CircleDetails'
import { CircleName } from './CircleName'
import styles from './diagram.module.css'
import { hueStyle } from './look'
import { contourRadius, dotsAt, translateTo } from './parts'

const DOT_STEP = 9

/** One circle of the diagram: a link that brings it into focus, named in full whether or not its name is drawn. */
export function CircleLink({
  found,
  depth,
  spot,
  label,
  recedes,
  href,
  isMarked,
  isTabStop,
  onOpen,
}: {
  found: IndexedNode
  depth: number
  spot: Spot
  label: Label | undefined
  recedes: boolean
  href: string
  isMarked: boolean
  isTabStop: boolean
  onOpen: (id: string, event: MouseEvent) => void
}) {
  const { node } = found
  const details = label?.details ?? null
  const look = lookOf(found, details !== null)
  const inset = look === 'opened' ? RING_WIDTH / 2 : 0
  return (
    <a
      href={href}
      aria-label={linkInWords(found)}
      tabIndex={isTabStop ? undefined : -1}
      className={`${styles.circle} ${styles[look]}`}
      style={hueStyle(node)}
      data-link={node.id}
      data-depth={depth}
      data-neutral={node.hue === null || undefined}
      data-recedes={recedes || undefined}
      data-faded={isFilteredOut(found) || undefined}
      data-found={(isLeaf(node) && (found.matching ?? 0) > 0) || undefined}
      data-marked={isMarked || undefined}
      onClick={(event) => onOpen(node.id, event)}
    >
      <g data-circle={node.id} transform={translateTo(spot.x, spot.y)}>
        <circle
          className={styles.contour}
          r={contourRadius(spot.r, inset)}
          data-part="contour"
          data-inset={inset}
        />
        {label === undefined || isFilteredOut(found) ? null : <CircleName label={label} />}
        {details === null ? null : <CircleDetails details={details} documents={node.documents} />}
        <g data-part="dots" transform={dotsAt(spot.r)}>
          {(look === 'ghosted' ? [] : node.otherOutputs).map((output, index) => (
            <circle
              key={output}
              r="3.4"
              cx={(index - (node.otherOutputs.length - 1) / 2) * DOT_STEP}
              fill={`var(${modalityVariable(output)})`}
              stroke="var(--paper)"
              strokeWidth="1.2"
            />
          ))}
        </g>
      </g>
    </a>
  )
}
