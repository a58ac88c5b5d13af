'use client'

import { type MouseEvent, type ReactNode, useMemo, useRef, useState } from 'react'
import type { Drawn } from '@/domain/arrange/wording'
import type { Circle } from '@/domain/circles'
import { STANDARD_STAGE, viewOf } from '@/domain/circles/view'
import type { TreeIndex } from '@/domain/taxonomy'
import type { ContestedEdge } from '@/domain/taxonomy/contested-edges'
import { placeInWords } from '@/domain/taxonomy/wording'
import { AddToDeck } from '../deck/AddToDeck'
import { FillScreen } from '../stage/FillScreen'
import { BUTTON } from '../ui/button'
import { CopyLink } from '../ui/CopyLink'
import { Icon } from '../ui/Icon'
import styles from './actions.module.css'
import type { AtlasData } from './atlas-data'
import { Breadcrumb } from './Breadcrumb'
import { DiagramStage } from './DiagramStage'
import { ExportPicture } from './ExportPicture'
import { Legend } from './Legend'
import type { Picture } from './pictures'
import type { Rest } from './use-flight'
import { useIsInHtml } from './use-is-in-html'
import { useStageSize } from './use-stage-size'

const NONE: readonly Circle[] = []

/** On a shorter side below this, in px, the packing with more room for names is drawn. */
const COMPACT_BELOW = 560

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
  const isInHtml = useIsInHtml()
  const stage = measured ?? STANDARD_STAGE
  const isCompact = Math.min(stage.width, stage.height) < COMPACT_BELOW
  const circles = measured === null && !isInHtml ? NONE : picture.circles(isCompact)
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
  const ground = isOverCircles ? 'room-md:bg-paper' : ''
  return (
    <section aria-label="Diagram" className="relative flex min-w-0 flex-col">
      <div className="pointer-events-none z-10 flex flex-wrap items-start justify-between gap-x-3 px-4 room-md:flex-nowrap room-md:absolute room-md:inset-x-0 room-md:top-0 room-md:px-0">
        <div
          className={`pointer-events-auto min-w-0 py-2 max-room-md:basis-full max-room-md:pb-0 room-md:px-5 ${ground}`}
        >
          <Breadcrumb index={index} focus={focus} hrefOf={hrefOf} onOpen={onOpen} />
        </div>
        <div className="flex min-w-0 flex-wrap items-center gap-1 py-2 *:pointer-events-auto room-md:shrink-0 room-md:flex-col room-md:items-end room-md:gap-1 room-md:pr-4">
          <button
            type="button"
            className={`${BUTTON} aria-disabled:cursor-default aria-disabled:border-rule aria-disabled:text-ink3`}
            aria-disabled={outer === null && !isMoved}
            onClick={goOut}
          >
            <Icon name="zoomOut" />
            Zoom out
          </button>
          <div className={styles.actions}>
            <FillScreen part="diagram" />
            <CopyLink />
            <AddToDeck />
            <ExportPicture svg={svg} index={index} focus={focus} edges={edges} drawn={drawn} />
          </div>
        </div>
      </div>
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
