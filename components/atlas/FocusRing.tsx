import type { Spot } from '@/domain/circles/view'
import styles from './diagram.module.css'

const PAPER = { outset: 1.75, colour: 'var(--paper)', width: 2.5 } as const
const INK = { outset: 4.2, colour: 'var(--ink)', width: 2.4 } as const

/** The ring around the circle in focus, or under the keyboard: paper, then ink, outside the circle. */
export function FocusRing({ id, spot }: { id: string; spot: Spot }) {
  return [PAPER, INK].map(({ outset, colour, width }) => (
    <circle
      key={colour}
      className={styles.ring}
      cx={spot.x.toFixed(2)}
      cy={spot.y.toFixed(2)}
      r={(spot.r + outset).toFixed(2)}
      data-follows={id}
      data-part="ring"
      data-outset={outset}
      stroke={colour}
      strokeWidth={width}
    />
  ))
}
