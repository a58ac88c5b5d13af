'use client'

import { type MouseEvent, type ReactNode, useMemo, useRef, useState } from 'react'
import type { Drawn } from '@/domain/arrange/wording'
import type { Circle } from '@/domain/circles'
import { isCompact, STANDARD_STAGE, viewOf } from '@/domain/circles/view'
import type { TreeIndex } from '@/domain/taxonomy'
import type { ContestedEdge } from '@/domain/taxonomy/contested-edges'
import { placeInWords } from '@/domain/taxonomy/wording'
import { useIsHydrated } from '../use-is-hydrated'
import type { AtlasData } from './atlas-data'
import { DiagramStage } from './DiagramStage'
import { ExportPicture } from './ExportPicture'
import { Legend } from './Legend'
import type { Rest } from './layout'
import type { Picture } from './pictures'
import { StageHead } from './StageHead'
import { useStageSize } from './use-stage-size'

const NONE: readonly Circle[] = []

/** The stage: the diagram with the way to the circle in focus, the way out, the legend and the tooltip. */
export function AtlasStage({
  data,
  picture,
  index,
  focus,
  markedAt,
  edges,
  edgeSwitch,
  drawn,
  outputs,
  hrefOf,
  onFocus,
  onOpen,
  onOutput,
}: {
  data: AtlasData
  picture: Picture
  /** The nodes of the picture as they are read: through a lens, under filters. */
  index: TreeIndex
  focus: string
  markedAt: string | null
  /** What is drawn against the nesting. */
  edges: readonly ContestedEdge[]
  /** Draws it or not; stands in the legend. */
  edgeSwitch: ReactNode
  drawn: Drawn
  /** The outputs that the models are filtered by. */
  outputs: readonly string[]
  hrefOf: (id: string) => string
  onFocus: (id: string) => void
  /** Follows a link to a circle. */
  onOpen: (id: string, event: MouseEvent) => void
  onOutput: (output: string) => void
}) {
  const frame = useRef<HTMLDivElement>(null)
  const svg = useRef<SVGSVGElement>(null)
  const measured = useStageSize(frame)
  const isHydrated = useIsHydrated()
  const stage = measured ?? STANDARD_STAGE
  // What is first drawn in the browser waits to be measured, and is not drawn twice.
  const circles = measured === null && isHydrated ? NONE : picture.circles(isCompact(stage))
  const atFocus = useMemo(() => {
    const circle = circles.find(({ id }) => id === focus) ?? circles[0]
    return circle === undefined ? null : { view: viewOf(circle), focus }
  }, [circles, focus])
  const [moved, setMoved] = useState<{ from: Rest; to: Rest } | null>(null)
  const isMoved = moved !== null && moved.from === atFocus

  const [root] = index.values()
  const found = index.get(focus)
  const outer = found?.parent ?? null
  /** Undoes a free zoom, or goes one level out. */
  const goOut = () => {
    if (isMoved) setMoved(null)
    else if (outer !== null) onFocus(outer.id)
  }

  const isOverCircles = outer !== null || isMoved
  return (
    <section aria-label="Diagram" className="relative flex min-w-0 flex-col">
      <StageHead
        index={index}
        focus={focus}
        isOverCircles={isOverCircles}
        hrefOf={hrefOf}
        onOpen={onOpen}
        onOut={isOverCircles ? goOut : null}
      >
        <ExportPicture svg={svg} index={index} focus={focus} edges={edges} drawn={drawn} />
      </StageHead>
      <div
        ref={frame}
        className="relative aspect-square max-h-[calc(100dvh-3.5rem)] w-full flex-1 overflow-hidden [container-type:size] room-md:aspect-auto room-md:min-h-[544px] staged:aspect-auto staged:max-h-none staged:min-h-0"
      >
        {atFocus === null ? null : (
          <DiagramStage
            svg={svg}
            data={data}
            picture={picture}
            circles={circles}
            index={index}
            rest={isMoved ? moved.to : atFocus}
            stage={stage}
            isMeasured={measured !== null}
            markedAt={markedAt}
            edges={edges}
            hrefOf={hrefOf}
            onFocus={onFocus}
            onOut={goOut}
            onMove={(view) => setMoved({ from: atFocus, to: { view, focus } })}
          />
        )}
      </div>
      {root === undefined ? null : (
        <Legend
          root={root}
          index={index}
          edges={edges}
          outputs={outputs}
          onOutput={onOutput}
          isOverCircles={isOverCircles}
        >
          {edgeSwitch}
        </Legend>
      )}
      <p role="status" className="sr-only">
        {found === undefined ? '' : placeInWords(found)}
      </p>
    </section>
  )
}
