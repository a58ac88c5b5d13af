import { memo } from 'react'
import { pathOfDiscs } from '@/domain/circles/crowd'
import { isFilteredOut } from '@/domain/taxonomy'
import styles from './diagram.module.css'
import { hueStyle } from './look'
import { type Crowd, isFound } from './scene'

/**
 * Leaves too small to be pressed one by one, drawn as one path; who points at one of them is told about it all the same,
 * and the outline lists them all. Whether it recedes, `drawFocus` writes.
 */
export const CrowdPath = memo(
  function CrowdPath({ crowd: { parent, members } }: { crowd: Crowd }) {
    const [first] = members
    if (first === undefined) return null
    const { found, look } = first
    return (
      <path
        className={`${styles.circle} ${styles.crowd} ${styles.contour} ${styles[look]}`}
        style={hueStyle(found.node)}
        d={pathOfDiscs(members.map(({ circle }) => circle))}
        vectorEffect="non-scaling-stroke"
        data-crowd={parent}
        data-faded={isFilteredOut(found) || undefined}
        data-found={isFound(found) || undefined}
      />
    )
  },
  ({ crowd: before }, { crowd: after }) =>
    before.key === after.key &&
    before.members.length === after.members.length &&
    before.members.every(({ circle }, at) => circle === after.members[at]?.circle),
)
