import type { Spot } from '@/domain/circles/view'
import styles from './diagram.module.css'
import { contourRadius, translateTo } from './parts'

/** The ring around the circle in focus, or under the keyboard: paper, then ink, outside the circle. */
export function FocusRing({ id, spot }: { id: string; spot: Spot }) {
  return (
    <g data-circle={id} transform={translateTo(spot.x, spot.y)}>
      <circle
        className={styles.ring}
        r={contourRadius(spot.r, -1.75)}
        data-part="contour"
        data-inset="-1.75"
        stroke="var(--paper)"
        strokeWidth="2.5"
      />
      <circle
        className={styles.ring}
        r={contourRadius(spot.r, -4.2)}
        data-part="contour"
        data-inset="-4.2"
        stroke="var(--ink)"
        strokeWidth="2.4"
      />
    </g>
  )
}
