'use client'

import { type SVGProps, useLayoutEffect, useRef, useState } from 'react'
import { markupOf, rewrite, type Shape } from './shape'

/**
 * Shapes in a layer of their own. React writes the layer once, on the server too; what changes of it is written past React.
 */
export function ShapeLayer({
  shapes,
  ...rest
}: { shapes: () => readonly Shape[] } & Omit<SVGProps<SVGGElement>, 'ref' | 'children'>) {
  const layer = useRef<SVGGElement>(null)
  const [markup] = useState(() => ({ __html: markupOf(shapes()) }))
  // How they are made, not what was made: no shape is kept twice.
  const written = useRef(shapes)
  useLayoutEffect(() => {
    if (layer.current !== null && written.current !== shapes)
      rewrite(layer.current, written.current(), shapes())
    written.current = shapes
  })
  return (
    <g
      {...rest}
      ref={layer}
      // Markup, because React would make and compare some hundred elements one by one (docs/decisions/0020). A property
      // test of `markupOf` holds that any text stays text; `tests/markup.test.ts` lets no other file do this.
      // biome-ignore lint/security/noDangerouslySetInnerHtml: `markupOf` escapes every name, value and text it is given.
      dangerouslySetInnerHTML={markup}
    />
  )
}
