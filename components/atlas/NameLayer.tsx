import { memo } from 'react'
import type { Circle } from '@/domain/circles'
import { type Stage, spotOf, type View } from '@/domain/circles/view'
import type { Labels } from '@/domain/labels'
import { isFilteredOut, type TreeIndex } from '@/domain/taxonomy'
import { lookOf } from '@/domain/taxonomy/look'
import { CircleName } from './CircleName'
import styles from './diagram.module.css'

/** The names of a view, above all circles. Links name the circles for those who hear them. */
export const NameLayer = memo(function NameLayer({
  labels,
  circles,
  index,
  view,
  stage,
}: {
  labels: Labels
  circles: ReadonlyMap<string, Circle>
  index: TreeIndex
  view: View
  stage: Stage
}) {
  return (
    <g className={styles.names} data-layer="names" data-fades="" aria-hidden>
      {[...labels].map(([id, label]) => {
        const found = index.get(id)
        const circle = circles.get(id)
        if (found === undefined || circle === undefined || isFilteredOut(found)) return null
        return (
          <CircleName
            key={id}
            found={found}
            look={lookOf(found, label.details !== null)}
            label={label}
            spot={spotOf(circle, view, stage)}
          />
        )
      })}
    </g>
  )
})
