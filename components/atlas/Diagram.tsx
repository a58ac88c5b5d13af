'use client'

import { type KeyboardEvent, type MouseEvent, type RefObject, useMemo } from 'react'
import type { Stage } from '@/domain/circles/view'
import type { Label } from '@/domain/labels'
import type { IndexedNode } from '@/domain/taxonomy'
import { CircleLink } from './CircleLink'
import { ContestedDisc } from './ContestedDisc'
import styles from './diagram.module.css'
import { FocusRing } from './FocusRing'
import { markAt, translateTo } from './parts'
import type { SceneCircle } from './scene'

/** The nested circles, parents before their children, then rings and contested marks above them all. */
export function Diagram({
  svg,
  scene,
  stage,
  isMeasured,
  focus,
  keyboardAt,
  markedAt,
  onOpen,
  onOutside,
  onKeyDown,
  onPoint,
}: {
  svg: RefObject<SVGSVGElement | null>
  scene: readonly SceneCircle[]
  stage: Stage
  isMeasured: boolean
  focus: string
  keyboardAt: string | null
  markedAt: string | null
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
      onPointerLeave={() => onPoint(null, 'pointer')}
    >
      {scene.map(({ circle, found, spot, label, recedes }) => (
        <CircleLink
          key={circle.id}
          found={found}
          depth={circle.depth}
          spot={spot}
          label={label}
          recedes={recedes}
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
      {scene.map(({ circle, found, spot, label, recedes }) =>
        hasRimMark(found, label, recedes) ? (
          <g
            key={circle.id}
            data-circle={circle.id}
            transform={translateTo(spot.x, spot.y)}
            pointerEvents="none"
            opacity={recedes ? 0.42 : undefined}
          >
            <g data-part="mark" transform={markAt(spot.r)}>
              <ContestedDisc />
            </g>
          </g>
        ) : null,
      )}
    </svg>
  )
}

/** Contested models, and contested branches in focus whose name has no room for the mark, bear it on their contour. */
const hasRimMark = ({ node }: IndexedNode, label: Label | undefined, recedes: boolean): boolean =>
  node.contested && (node.kind === 'model' || (!recedes && (label?.mark ?? null) === null))

const circleIdAt = (target: Element): string | null =>
  target.closest<SVGElement>('[data-link]')?.dataset.link ?? null
