'use client'

import { type TouchEvent, useRef } from 'react'

const FAR_ENOUGH = 50

/** A swipe to the side with one finger steps; pinching and scrolling are left alone. */
export function useSwipe(step: (by: 1 | -1) => void) {
  const begun = useRef<{ x: number; y: number } | null>(null)
  return {
    onTouchStart: ({ touches }: TouchEvent) => {
      const finger = touches.item(0)
      begun.current =
        finger === null || touches.length > 1 ? null : { x: finger.clientX, y: finger.clientY }
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const finger = changedTouches.item(0)
      const from = begun.current
      begun.current = null
      if (from === null || finger === null) return
      const dx = finger.clientX - from.x
      const dy = finger.clientY - from.y
      if (Math.abs(dx) > FAR_ENOUGH && Math.abs(dx) > 2 * Math.abs(dy)) step(dx < 0 ? 1 : -1)
    },
  }
}
