'use client'

import { useState } from 'react'
import { type Stage, scaleOf, type View } from '@/domain/circles/view'
import { RING_WIDTH } from '@/domain/labels/opened'
import { crowdShape, linkShape } from './circle-shapes'
import { viewTransform } from './parts'
import { ShapeLayer } from './ShapeLayer'
import type { Scene } from './scene'

/** The circles, parents before their children, in layout units in a layer that is zoomed as a whole. */
export function CircleLayer({
  scene,
  focus,
  markedAt,
  view,
  stage,
  hrefOf,
}: {
  scene: Scene
  focus: string
  markedAt: string | null
  view: View
  stage: Stage
  hrefOf: (id: string) => string
}) {
  const ring = RING_WIDTH / 2 / scaleOf(view, stage)
  // From the first frame on the zoom writes it.
  const [transform] = useState(() => viewTransform(view, stage))
  return (
    <ShapeLayer
      data-layer="circles"
      transform={transform}
      shapes={() => [
        ...scene.singles.map((one) => {
          const { id, parent } = one.circle
          return linkShape(one, {
            href: hrefOf(id),
            inset: one.look === 'opened' ? ring : 0,
            isMarked: markedAt === id,
            isStop: id === focus || parent === focus,
          })
        }),
        ...scene.crowds.map(crowdShape),
      ]}
    />
  )
}
