'use client'

import { type KeyboardEvent, type MouseEvent, useMemo, useRef, useState } from 'react'
import { STANDARD_STAGE, viewOf } from '@/domain/circles/view'
import { deriveModel } from '@/domain/consensus'
import type { TreeIndex } from '@/domain/taxonomy'
import { placeInWords } from '@/domain/taxonomy/wording'
import { BUTTON } from '../ui/button'
import { CopyLink } from '../ui/CopyLink'
import { Icon } from '../ui/Icon'
import { useSingleKeys } from '../use-single-keys'
import type { AtlasData } from './atlas-data'
import { Breadcrumb } from './Breadcrumb'
import { Diagram } from './Diagram'
import { ExportPicture } from './ExportPicture'
import { circleForKey, createTypeahead } from './keys'
import { Legend } from './Legend'
import type { Picture } from './pictures'
import { composeScene } from './scene'
import { Tooltip } from './Tooltip'
import { useEscape } from './use-escape'
import { type Rest, useFlight } from './use-flight'
import { useGestures } from './use-gestures'
import { useStageSize } from './use-stage-size'
import { useTooltip } from './use-tooltip'

/** On a shorter side below this, in px, the packing with more room for names is drawn. */
const COMPACT_BELOW = 560

/** The stage: the diagram with the way to the circle in focus, the way out, the legend and the tooltip. */
export function AtlasStage({
  data,
  picture,
  index,
  focus,
  markedAt,
  outputs,
  hrefOf,
  onFocus,
  onOutput,
}: {
  data: AtlasData
  picture: Picture
  /** The nodes of the picture as they are read: through a lens, under filters. */
  index: TreeIndex
  focus: string
  markedAt: string | null
  /** The outputs that the models are filtered by. */
  outputs: readonly string[]
  hrefOf: (id: string) => string
  onFocus: (id: string) => void
  onOutput: (output: string) => void
}) {
  const frame = useRef<HTMLDivElement>(null)
  const svg = useRef<SVGSVGElement>(null)
  const measured = useStageSize(frame)
  const stage = measured ?? STANDARD_STAGE
  const isCompact = Math.min(stage.width, stage.height) < COMPACT_BELOW
  const circles = picture.circles(isCompact)
  const byId = useMemo(() => new Map(circles.map((circle) => [circle.id, circle])), [circles])
  const models = useMemo(
    () => new Map(data.models.map((model) => [model.id, deriveModel(model)])),
    [data.models],
  )
  const atFocus = useMemo(() => {
    const circle = byId.get(focus) ?? circles[0]
    return { view: circle === undefined ? { x: 0, y: 0, width: 1 } : viewOf(circle), focus }
  }, [byId, circles, focus])
  const [moved, setMoved] = useState<{ from: Rest; to: Rest } | null>(null)
  const isMoved = moved?.from === atFocus
  const target = isMoved ? moved.to : atFocus
  const layout = useMemo(
    () => ({ key: picture.key, circles: byId, index: picture.index }),
    [picture, byId],
  )
  const { named, leaving, current, show } = useFlight(svg, layout, target, stage)
  const tooltip = useTooltip()
  useGestures(svg, {
    stage,
    widest: viewWidth(circles),
    current,
    show: (view) => {
      tooltip.dismiss()
      show(view)
    },
    settle: (view) => setMoved({ from: atFocus, to: { view, focus } }),
  })
  const scene = useMemo(
    () =>
      composeScene({
        circles,
        index,
        models,
        nameOf: (id) => data.names[id] ?? id,
        target,
        named,
        stage,
      }),
    [circles, index, models, data.names, target, named, stage],
  )

  const [type] = useState(createTypeahead)
  const singleKeys = useSingleKeys()
  const told = scene.find(({ circle }) => circle.id === tooltip.at)

  const [root] = index.values()
  const found = index.get(focus)
  const outer = found?.parent ?? null
  const goTo = (id: string) => {
    tooltip.dismiss()
    onFocus(id)
  }
  /** Undoes a free zoom, or goes one level out. */
  const goOut = () => {
    if (isMoved) setMoved(null)
    else if (outer !== null) goTo(outer.id)
  }
  const open = (id: string, event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    goTo(id)
  }
  /** A press on a circle around the focus is a press outside the focus: one level out. From the keyboard its name counts. */
  const openCircle = (id: string, event: MouseEvent) => {
    const isAround = id !== focus && isAncestor(index, id, focus)
    open(event.detail > 0 && isAround && outer !== null ? outer.id : id, event)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const from = tooltip.keyboardAt ?? focus
    const to = circleForKey(index, from, event.nativeEvent, singleKeys.isOn ? type : null)
    if (to === null) return
    event.preventDefault()
    onFocus(to)
    svg.current
      ?.querySelector<SVGElement>(`[data-link="${CSS.escape(to)}"]`)
      ?.focus({ preventScroll: true })
  }
  useEscape(() => {
    if (told !== undefined) tooltip.dismiss()
    else goOut()
  })

  const isOverCircles = outer !== null || isMoved
  const ground = isOverCircles ? 'md:bg-paper' : ''
  return (
    <section aria-label="Diagram" className="relative flex min-w-0 flex-col">
      <div className="pointer-events-none z-10 flex flex-wrap items-start justify-between gap-x-3 px-4 md:flex-nowrap md:absolute md:inset-x-0 md:top-0 md:px-0">
        <div
          className={`pointer-events-auto min-w-0 py-2 max-md:basis-full max-md:pb-0 md:px-5 ${ground}`}
        >
          <Breadcrumb index={index} focus={focus} hrefOf={hrefOf} onOpen={open} />
        </div>
        <div className="flex min-w-0 flex-wrap items-center gap-1 py-2 *:pointer-events-auto md:shrink-0 md:flex-col md:items-end md:gap-1 md:pr-4">
          <button
            type="button"
            className={`${BUTTON} aria-disabled:cursor-default aria-disabled:border-rule aria-disabled:text-ink3`}
            aria-disabled={outer === null && !isMoved}
            onClick={goOut}
          >
            <Icon name="zoomOut" />
            Zoom out
          </button>
          <CopyLink />
          <ExportPicture svg={svg} index={index} focus={focus} />
        </div>
      </div>
      <div
        ref={frame}
        className="relative aspect-square max-h-[calc(100dvh-3.5rem)] w-full flex-1 overflow-hidden [container-type:size] md:aspect-auto md:min-h-[34rem]"
      >
        <Diagram
          svg={svg}
          scene={scene}
          leaving={leaving}
          compactCircles={data.compactCircles}
          stage={stage}
          isMeasured={measured !== null}
          focus={focus}
          keyboardAt={tooltip.keyboardAt}
          markedAt={markedAt}
          hrefOf={hrefOf}
          onOpen={openCircle}
          onOutside={goOut}
          onKeyDown={onKeyDown}
          onPoint={tooltip.point}
        />
        {told === undefined || measured === null ? null : (
          <Tooltip
            found={told.found}
            spot={told.spot}
            stage={stage}
            onEnter={tooltip.hold}
            onLeave={() => tooltip.point(null, 'pointer')}
          />
        )}
      </div>
      {root === undefined ? null : (
        <Legend
          root={root}
          index={index}
          outputs={outputs}
          onOutput={onOutput}
          isOverCircles={isOverCircles}
        />
      )}
      <p role="status" className="sr-only">
        {found === undefined ? '' : placeInWords(found)}
      </p>
    </section>
  )
}

/** The width of the view that shows all. */
const viewWidth = ([root]: AtlasData['circles']): number =>
  root === undefined ? 1 : viewOf(root).width

const isAncestor = (index: TreeIndex, id: string, of: string): boolean => {
  const parent = index.get(of)?.parent
  return (
    parent !== null &&
    parent !== undefined &&
    (parent.id === id || isAncestor(index, id, parent.id))
  )
}
