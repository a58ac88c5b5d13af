import { memo } from 'react'
import type { Circle } from '@/domain/circles'
import { type Stage, spotOf, type View } from '@/domain/circles/view'
import type { Labels } from '@/domain/labels'
import { isFilteredOut, type TreeIndex } from '@/domain/taxonomy'
import { lookOf } from '@/domain/taxonomy/look'
import styles from './diagram.module.css'
import { NameExtras } from './NameExtras'
import { nameShape } from './name-shape'
import { ShapeLayer } from './ShapeLayer'

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
  const names = [...labels].flatMap(([id, label]) => {
    const found = index.get(id)
    const circle = circles.get(id)
    if (found === undefined || circle === undefined || isFilteredOut(found)) return []
    return [{ id, label, found, spot: spotOf(circle, view, stage) }]
  })
  return (
    <g className={styles.names} data-layer="names" data-fades="" aria-hidden>
      <ShapeLayer
        shapes={() =>
          names.map(({ id, label, found, spot }) =>
            nameShape(id, label, lookOf(found, label.details !== null), spot),
          )
        }
      />
      {names.map(({ id, label, found, spot }) =>
        label.mark === null && label.details === null ? null : (
          <NameExtras key={id} id={id} documents={found.node.documents} label={label} spot={spot} />
        ),
      )}
    </g>
  )
})
