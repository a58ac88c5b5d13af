'use client'

import { type KeyboardEvent, type MouseEvent, type RefObject, useMemo } from 'react'
import type { Circle } from '@/domain/circles'
import type { Stage } from '@/domain/circles/view'
import { CircleLink } from './CircleLink'
import { CompactPlaces } from './CompactPlaces'
import styles from './diagram.module.css'
import { FocusRing } from './FocusRing'
import { LeavingCircles } from './LeavingCircles'
import { RimMarks } from './RimMarks'
import type { SceneCircle } from './scene'
import type { Leaving } from './use-flight'

/** The nested circles, parents before their children, then rings and contested marks above them all. */
export function Diagram({
  svg,
  scene,
  leaving,
  compactCircles,
  stage,
  isMeasured,
  focus,
  keyboardAt,
  markedAt,
  hrefOf,
  onOpen,
  onOutside,
  onKeyDown,
  onPoint,
}: {
  svg: RefObject<SVGSVGElement | null>
  scene: readonly SceneCircle[]
  leaving: readonly Leaving[]
  /** Where the circles stand on a small stage, for as long as the stage is not measured. */
  compactCircles: readonly Circle[]
  stage: Stage
  isMeasured: boolean
  focus: string
  keyboardAt: string | null
  markedAt: string | null
  hrefOf: (id: string) => string
  onOpen: (id: string, event: MouseEvent) => void
  onOutside: () => void
  onKeyDown: (event: KeyboardEvent) => void
  onPoint: (id: string | null, by: 'pointer' | 'keyboard') => void
}) {
  const byId = useMemo(() => new Map(scene.map((one) => [one.circle.id, one])), [scene])
  const ringed = [byId.get(focus), byId.get(keyboardAt ?? '')].filter(
    (one, position, all) => one !== undefined && all.indexOf(one) === position,
  )
  return (
    <svg
      ref={svg}
      role="graphics-object"
      aria-label="Taxonomy diagram"
      viewBox={`0 0 ${stage.width} ${stage.height}`}
      className={`${styles.diagram} ${isMeasured ? '' : styles.unmeasured}`}
      onClick={(event) => {
        if (event.target === event.currentTarget) onOutside()
      }}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => {
        if (target.matches(':focus-visible')) onPoint(circleIdAt(target), 'keyboard')
      }}
      onBlur={() => onPoint(null, 'keyboard')}
      onPointerMove={({ target, movementX, movementY }) => {
        // A circle that flies under a resting pointer is not pointed at.
        if (movementX !== 0 || movementY !== 0) onPoint(circleIdAt(target as Element), 'pointer')
      }}
      onPointerDown={({ target, pointerType }) => {
        if (pointerType === 'touch') onPoint(circleIdAt(target as Element), 'pointer')
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
      {scene.map(({ circle, found, spot, label, recedes }) => (
        <CircleLink
          key={circle.id}
          found={found}
          depth={circle.depth}
          spot={spot}
          label={label}
          recedes={recedes}
          href={hrefOf(circle.id)}
          isMarked={markedAt === circle.id}
          isTabStop={circle.id === focus || circle.parent === focus}
          onOpen={onOpen}
        />
      ))}
      {ringed.map((one) =>
        one === undefined || (one.circle.parent === null && keyboardAt === null) ? null : (
          <FocusRing key={one.circle.id} id={one.circle.id} spot={one.spot} />
        ),
      )}
      <RimMarks scene={scene} />
      {isMeasured ? null : <CompactPlaces circles={compactCircles} focus={focus} />}
    </svg>
  )
}

const circleIdAt = (target: Element): string | null =>
  target.closest<SVGElement>('[data-link]')?.dataset.link ?? null
