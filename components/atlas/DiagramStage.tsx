'use client'

import { type MouseEvent, type RefObject, useId, useMemo } from 'react'
import type { Circle } from '@/domain/circles'
import { type Stage, spotOf, type View, viewOf } from '@/domain/circles/view'
import { pathTo, type TreeIndex } from '@/domain/taxonomy'
import type { ContestedEdge } from '@/domain/taxonomy/contested-edges'
import { isPlainPress } from '../ui/is-plain-press'
import type { AtlasData } from './atlas-data'
import { ContestedEdges } from './ContestedEdges'
import { circleAt } from './circle-at'
import { Diagram } from './Diagram'
import type { Rest } from './layout'
import type { Picture } from './pictures'
import { Tooltip } from './Tooltip'
import { useCircleKeys } from './use-circle-keys'
import { useDescribed } from './use-described'
import { useEscape } from './use-escape'
import { useFlight } from './use-flight'
import { useGestures } from './use-gestures'
import { useScene } from './use-scene'
import { useTooltip } from './use-tooltip'

/** The diagram on a stage of known size, as it is seen, zoomed, pointed at and walked by keys. */
export function DiagramStage({
  svg,
  data,
  picture,
  circles,
  index,
  rest,
  stage,
  isMeasured,
  markedAt,
  edges,
  hrefOf,
  onFocus,
  onOut,
  onMove,
}: {
  svg: RefObject<SVGSVGElement | null>
  data: Pick<AtlasData, 'models' | 'names' | 'compactCircles'>
  picture: Picture
  circles: readonly Circle[]
  /** The nodes of the picture as they are read: through a lens, under filters. */
  index: TreeIndex
  /** The circle in focus, and the view it is to be seen in. */
  rest: Rest
  stage: Stage
  isMeasured: boolean
  markedAt: string | null
  /** What is drawn against the nesting. */
  edges: readonly ContestedEdge[]
  hrefOf: (id: string) => string
  onFocus: (id: string) => void
  /** Goes one level out. */
  onOut: () => void
  /** Takes the view that a free zoom ended in. */
  onMove: (view: View) => void
}) {
  const { focus } = rest
  const home = circles.find(({ id }) => id === focus)
  const isEnlarged = home !== undefined && rest.view.width < viewOf(home).width
  const byId = useMemo(() => new Map(circles.map((circle) => [circle.id, circle])), [circles])
  const layout = useMemo(
    () => ({ key: picture.key, circles: byId, index: picture.index }),
    [picture, byId],
  )
  const { named, arrived, leaving, current, show } = useFlight(svg, layout, rest, stage)
  const { labels, scene } = useScene(data, circles, index, { rest, named, arrived }, stage)

  const tooltip = useTooltip()
  useGestures(svg, {
    stage,
    widest: circles[0] === undefined ? 1 : viewOf(circles[0]).width,
    isEnlarged,
    current,
    show: (view) => {
      tooltip.dismiss()
      show(view)
    },
    settle: onMove,
  })

  const goTo = (id: string) => {
    tooltip.dismiss()
    onFocus(id)
  }
  /** A press on a circle around the focus is a press outside the focus: one level out. From the keyboard its name counts. */
  const open = (id: string, event: MouseEvent) => {
    if (!isPlainPress(event)) return
    event.preventDefault()
    const isAround = id !== focus && pathTo(index, focus).some((node) => node.id === id)
    const outer = index.get(focus)?.parent
    goTo(event.detail > 0 && isAround && outer ? outer.id : id)
  }

  const onKeyDown = useCircleKeys(svg, index, tooltip.keyboardAt ?? focus, onFocus)

  const told = tooltip.at === null ? undefined : index.get(tooltip.at)
  const toldAt = told === undefined ? undefined : byId.get(told.node.id)
  const tooltipId = useId()
  useDescribed(svg, tooltip.at === tooltip.keyboardAt ? tooltip.at : null, tooltipId)
  useEscape((event) => {
    if (toldAt !== undefined) {
      tooltip.dismiss()
      event.preventDefault()
    } else if (svg.current?.closest('[data-staged]') === null) onOut()
  })
  return (
    <>
      <Diagram
        svg={svg}
        circles={circles}
        byId={byId}
        index={index}
        scene={scene}
        labels={labels}
        named={named}
        leaving={leaving}
        compactCircles={data.compactCircles}
        stage={stage}
        isMeasured={isMeasured}
        isEnlarged={isEnlarged}
        focus={focus}
        keyboardAt={tooltip.keyboardAt}
        markedAt={markedAt}
        circleAt={(event) => circleAt(event, svg.current, circles, current.current, stage)}
        hrefOf={hrefOf}
        onOpen={open}
        onOutside={onOut}
        onKeyDown={onKeyDown}
        onPoint={tooltip.point}
      >
        <ContestedEdges
          edges={edges}
          circles={byId}
          singles={scene.singles}
          labels={labels}
          index={index}
          view={named.view}
          focus={named.focus}
          stage={stage}
          hrefOf={hrefOf}
        />
      </Diagram>
      {told === undefined || toldAt === undefined || !isMeasured ? null : (
        <Tooltip
          id={tooltipId}
          found={told}
          spot={spotOf(toldAt, rest.view, stage)}
          stage={stage}
          onEnter={tooltip.hold}
          onLeave={() => tooltip.point(null, 'pointer')}
        />
      )}
    </>
  )
}
