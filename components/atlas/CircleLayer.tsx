'use client'

import { useLayoutEffect, useRef, useState } from 'react'
import { type Stage, scaleOf, type View } from '@/domain/circles/view'
import { RING_WIDTH } from '@/domain/labels/opened'
import { crowdShape, linkShape } from './circle-shapes'
import { viewTransform } from './parts'
import type { Scene } from './scene'
import { markupOf, rewrite } from './shape'

/**
 * The circles, parents before their children, in layout units in a layer that is zoomed as a whole. React writes the layer
 * once, on the server too; what changes of it is written past React.
 */
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
  const layer = useRef<SVGGElement>(null)
  const ring = RING_WIDTH / 2 / scaleOf(view, stage)
  const shapes = () => [
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
  ]
  const [first] = useState(() => ({
    markup: { __html: markupOf(shapes()) },
    // From the first frame on the zoom writes it.
    transform: viewTransform(view, stage),
  }))
  // How they are made, not what was made: no circle is kept twice.
  const written = useRef(shapes)
  useLayoutEffect(() => {
    if (layer.current !== null && written.current !== shapes)
      rewrite(layer.current, written.current(), shapes())
    written.current = shapes
  })
  return (
    <g
      ref={layer}
      data-layer="circles"
      transform={first.transform}
      // Markup, because React would make and compare some hundred elements one by one (docs/decisions/0020). A property
      // test of `markupOf` holds that any text stays text; `tests/markup.test.ts` lets no other file do this.
      // biome-ignore lint/security/noDangerouslySetInnerHtml: `markupOf` escapes every name and value it is given.
      dangerouslySetInnerHTML={first.markup}
    />
  )
}
