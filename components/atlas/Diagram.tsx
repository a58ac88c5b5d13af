'use client'

import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
  useState,
} from 'react'
import type { Circle } from '@/domain/circles'
import { type Stage, scaleOf, spotOf } from '@/domain/circles/view'
import { type Labels, RING_WIDTH } from '@/domain/labels'
import type { TreeIndex } from '@/domain/taxonomy'
import { CircleLink } from './CircleLink'
import { CompactPlaces } from './CompactPlaces'
import { CrowdPath } from './CrowdPath'
import { DotLayer } from './DotLayer'
import styles from './diagram.module.css'
import { FocusRing } from './FocusRing'
import { LeavingCircles } from './LeavingCircles'
import { NameLayer } from './NameLayer'
import { viewTransform } from './parts'
import { RimMarks } from './RimMarks'
import type { Scene } from './scene'
import type { Leaving, Rest } from './use-flight'

/**
 * The nested circles, parents before their children, then dots, rings, names and marks above them all. The circles stand
 * in layout units in a layer of their own, which is zoomed as a whole; the others keep their size and follow.
 */
export function Diagram({
  svg,
  circles,
  byId,
  index,
  scene,
  labels,
  named,
  leaving,
  compactCircles,
  stage,
  isMeasured,
  focus,
  keyboardAt,
  markedAt,
  circleAt,
  hrefOf,
  onOpen,
  onOutside,
  onKeyDown,
  onPoint,
  children,
}: {
  svg: RefObject<SVGSVGElement | null>
  circles: readonly Circle[]
  byId: ReadonlyMap<string, Circle>
  index: TreeIndex
  scene: Scene
  labels: Labels
  /** What names, dots and marks are drawn for. */
  named: Rest
  leaving: readonly Leaving[]
  /** Where the circles stand on a small stage, for as long as the stage is not measured. */
  compactCircles: readonly Circle[]
  stage: Stage
  isMeasured: boolean
  focus: string
  keyboardAt: string | null
  markedAt: string | null
  /** The circle drawn under a pointer. */
  circleAt: (event: MouseEvent) => string | null
  hrefOf: (id: string) => string
  onOpen: (id: string, event: MouseEvent) => void
  onOutside: () => void
  onKeyDown: (event: KeyboardEvent) => void
  onPoint: (id: string | null, by: 'pointer' | 'keyboard') => void
  /** What else is drawn above the circles. */
  children?: ReactNode
}) {
  const { view } = named
  // From the first frame on the zoom writes it.
  const [firstTransform] = useState(() => viewTransform(view, stage))
  const ring = RING_WIDTH / 2 / scaleOf(view, stage)
  const ringed = new Set(keyboardAt === null ? [] : [keyboardAt])
  if (keyboardAt !== null || byId.get(focus)?.parent !== null) ringed.add(focus)
  return (
    <svg
      ref={svg}
      role="graphics-object"
      aria-label="Taxonomy diagram"
      viewBox={`0 0 ${stage.width} ${stage.height}`}
      className={`${styles.diagram} ${isMeasured ? '' : styles.unmeasured}`}
      onClick={(event) => {
        const id = circleAt(event)
        if (id !== null) onOpen(id, event)
        else if (event.target === event.currentTarget) onOutside()
      }}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => {
        if (target.matches(':focus-visible')) onPoint(linkedId(target), 'keyboard')
      }}
      onBlur={() => onPoint(null, 'keyboard')}
      onPointerMove={(event) => {
        // A circle that flies under a resting pointer is not pointed at.
        if (event.movementX !== 0 || event.movementY !== 0) onPoint(circleAt(event), 'pointer')
      }}
      onPointerDown={(event) => {
        if (event.pointerType === 'touch') onPoint(circleAt(event), 'pointer')
      }}
      onPointerLeave={({ pointerType }) => {
        // A finger leaves when it lifts: what it held on stays told.
        if (pointerType !== 'touch') onPoint(null, 'pointer')
      }}
      onContextMenu={(event) => {
        // Holding a finger on a circle tells about it; the browser's menu for links would cover that.
        if ((event.nativeEvent as PointerEvent).pointerType === 'touch') event.preventDefault()
      }}
    >
      <LeavingCircles leaving={leaving} />
      <g data-layer="circles" transform={firstTransform}>
        {scene.singles.map(({ circle: { id, depth, x, y, r }, found, look }) => (
          <CircleLink
            key={id}
            found={found}
            depth={depth}
            x={x}
            y={y}
            r={r}
            inset={look === 'opened' ? ring : 0}
            look={look}
            href={hrefOf(id)}
            isMarked={markedAt === id}
          />
        ))}
        {scene.crowds.map((crowd) => (
          <CrowdPath key={crowd.key} crowd={crowd} />
        ))}
      </g>
      <DotLayer singles={scene.singles} view={view} stage={stage} />
      {[...ringed].map((id) => {
        const circle = byId.get(id)
        return circle === undefined ? null : (
          <FocusRing key={id} id={id} spot={spotOf(circle, view, stage)} />
        )
      })}
      <NameLayer labels={labels} circles={byId} index={index} view={view} stage={stage} />
      <RimMarks
        singles={scene.singles}
        circles={circles}
        labels={labels}
        view={view}
        stage={stage}
      />
      {children}
      {isMeasured ? null : <CompactPlaces circles={compactCircles} focus={focus} />}
    </svg>
  )
}

/** The id of the circle whose link an element is, or lies in. */
export const linkedId = (target: Element): string | null =>
  target.closest<SVGElement>('[data-link]')?.dataset.link ?? null
