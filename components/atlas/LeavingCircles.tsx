import { hueName } from '@/domain/palette'
import { lookOf } from '@/domain/taxonomy/look'
import styles from './diagram.module.css'
import type { Leaving } from './layout'

/** The circles of the last order that the new one does not have, while they fade: nothing to press or to read. */
export function LeavingCircles({ leaving }: { leaving: readonly Leaving[] }) {
  return leaving.map(({ circle, found, spot }) => (
    <g
      key={circle.id}
      className={`${styles.leaving} ${styles[lookOf(found, false)]}`}
      data-hue={found.node.hue === null ? undefined : hueName(found.node.hue)}
      data-depth={circle.depth}
      data-neutral={found.node.hue === null || undefined}
    >
      <circle
        className={styles.contour}
        cx={spot.x.toFixed(2)}
        cy={spot.y.toFixed(2)}
        r={spot.r.toFixed(2)}
      />
    </g>
  ))
}
