'use client'

import { type MouseEvent, type PointerEvent, useRef } from 'react'

type Place = Pick<MouseEvent, 'clientX' | 'clientY'>

const isSame = (one: Place, other: Place): boolean =>
  one.clientX === other.clientX && one.clientY === other.clientY

/** What tells which circle a mouse, a pen or a finger points at: handlers for the drawing. */
export function usePointing(
  circleAt: (event: MouseEvent) => string | null,
  onPoint: (id: string | null, by: 'pointer') => void,
) {
  const last = useRef<Place | null>(null)
  return {
    onPointerMove: (event: PointerEvent) => {
      const { clientX, clientY, movementX, movementY } = event
      const here = { clientX, clientY }
      // A circle that flies under a resting pointer is not pointed at. Pens do not tell everywhere how far they moved.
      const isResting =
        last.current === null ? movementX === 0 && movementY === 0 : isSame(last.current, here)
      last.current = here
      if (!isResting) onPoint(circleAt(event), 'pointer')
    },
    onPointerDown: (event: PointerEvent) => {
      // A finger and most pens come from nowhere: they point at nothing before they touch.
      if (event.pointerType !== 'mouse') onPoint(circleAt(event), 'pointer')
    },
    onPointerLeave: ({ pointerType }: PointerEvent) => {
      // A finger leaves when it lifts: what it held on stays told.
      if (pointerType !== 'touch') onPoint(null, 'pointer')
    },
    onContextMenu: (event: MouseEvent) => {
      // Holding a finger on a circle tells about it; the browser's menu for links would cover that.
      if ((event.nativeEvent as globalThis.PointerEvent).pointerType === 'touch')
        event.preventDefault()
    },
  }
}
