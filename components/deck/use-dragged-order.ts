'use client'

import { type PointerEvent, type RefObject, useState } from 'react'

/** What is being dragged, and the place it would have if it were dropped now. */
export type Dragged = { readonly id: string; readonly to: number }

/**
 * Reorders the items of a list by dragging a handle, with mouse, pen or finger. The items are the children of `list`;
 * `onMove` is called once, at the end. Escape, or a pointer that is taken away, drops nothing.
 */
export function useDraggedOrder(
  list: RefObject<HTMLElement | null>,
  onMove: (id: string, to: number) => void,
) {
  const [dragged, setDragged] = useState<Dragged | null>(null)
  const placeAt = (y: number): number => {
    const items = [...(list.current?.children ?? [])]
    const below = items.findIndex((item) => {
      const { top, height } = item.getBoundingClientRect()
      return y < top + height / 2
    })
    return below === -1 ? items.length : below
  }
  const handleOf = (id: string, from: number) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      setDragged({ id, to: from })
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (dragged?.id === id) setDragged({ id, to: placeAt(event.clientY) })
    },
    onPointerUp: () => {
      if (dragged?.id !== id) return
      // Taken out of its old place, what follows moves up by one.
      onMove(id, dragged.to > from ? dragged.to - 1 : dragged.to)
      setDragged(null)
    },
    onPointerCancel: () => setDragged(null),
  })
  return { dragged, handleOf }
}
