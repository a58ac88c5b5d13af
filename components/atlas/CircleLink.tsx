import { memo } from 'react'
import { type IndexedNode, isFilteredOut } from '@/domain/taxonomy'
import type { Look } from '@/domain/taxonomy/look'
import { linkInWords } from '@/domain/taxonomy/wording'
import styles from './diagram.module.css'
import { hueStyle } from './look'
import { isFound } from './scene'

/**
 * One circle of the diagram, in layout units: a link that brings it into focus, named in full whether or not its name is
 * drawn. What the focus changes of it, `drawFocus` writes: as drawn here the whole is in focus.
 */
export const CircleLink = memo(function CircleLink({
  found,
  depth,
  x,
  y,
  r,
  inset,
  look,
  href,
  isMarked,
}: {
  found: IndexedNode
  depth: number
  x: number
  y: number
  r: number
  /** How far its contour lies within it, in layout units. */
  inset: number
  look: Look
  href: string
  isMarked: boolean
}) {
  const { node } = found
  return (
    <a
      href={href}
      aria-label={linkInWords(found)}
      tabIndex={depth <= 1 ? undefined : -1}
      className={`${styles.circle} ${styles[look]}`}
      style={hueStyle(node)}
      data-link={node.id}
      data-depth={depth}
      data-neutral={node.hue === null || undefined}
      data-faded={isFilteredOut(found) || undefined}
      data-found={isFound(found) || undefined}
      data-marked={isMarked || undefined}
    >
      <circle
        className={styles.contour}
        cx={x.toFixed(2)}
        cy={y.toFixed(2)}
        r={(r - inset).toFixed(2)}
        vectorEffect="non-scaling-stroke"
        data-circle={node.id}
        data-part="contour"
        data-inset={inset || undefined}
      />
    </a>
  )
})
