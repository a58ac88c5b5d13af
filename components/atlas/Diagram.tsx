'use client'

import type { KeyboardEvent, MouseEvent, ReactNode, RefObject } from 'react'
import type { Circle } from '@/domain/circles'
import { type Stage, spotOf } from '@/domain/circles/view'
import type { Labels } from '@/domain/labels'
import type { TreeIndex } from '@/domain/taxonomy'
import { CircleLayer } from './CircleLayer'
import { CompactPlaces } from './CompactPlaces'
import { linkedId } from './circle-at'
import { DotLayer } from './DotLayer'
import styles from './diagram.module.css'
import { FocusRing } from './FocusRing'
import { LeavingCircles } from './LeavingCircles'
import type { Leaving, Rest } from './layout'
import { NameLayer } from './NameLayer'
import { RimMarks } from './RimMarks'
import type { Scene } from './scene'
import { usePointing } from './use-pointing'

/**
 * The nested circles, then dots, rings, names and marks above them all. The circles are zoomed as a whole; the others keep
 * their size and follow.
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
  isEnlarged,
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
  /** Whether a free zoom shows less than the focus: then all dragging moves the drawing, and none the page. */
  isEnlarged: boolean
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
  const pointing = usePointing(circleAt, onPoint)
  const ringed = new Set(keyboardAt === null ? [] : [keyboardAt])
  if (keyboardAt !== null || byId.get(focus)?.parent !== null) ringed.add(focus)
  return (
    <svg
      ref={svg}
      role="graphics-object"
      aria-label="Taxonomy diagram"
      viewBox={`0 0 ${stage.width} ${stage.height}`}
      className={`${styles.diagram} ${isMeasured ? '' : styles.unmeasured}`}
      data-enlarged={isEnlarged || undefined}
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
      {...pointing}
    >
      <LeavingCircles leaving={leaving} />
      <CircleLayer
        scene={scene}
        focus={focus}
        markedAt={markedAt}
        view={view}
        stage={stage}
        hrefOf={hrefOf}
      />
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
