'use client'

import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { Slide } from '@/domain/deck'
import type { SlideContent } from '@/domain/slides/content'
import { SlideItem } from './SlideItem'
import { useDraggedOrder } from './use-dragged-order'

/** Which slide a key leads to from another, counted from 0; null for other keys. */
function slideBy(key: string, from: number, of: number): number | null {
  switch (key) {
    case 'ArrowUp':
      return Math.max(0, from - 1)
    case 'ArrowDown':
      return Math.min(of - 1, from + 1)
    case 'Home':
      return 0
    case 'End':
      return of - 1
    default:
      return null
  }
}

/**
 * The slides in order, each in small: chosen by a press or with the arrow keys, moved by dragging, by buttons or with Alt and
 * an arrow. The chosen one is always in sight, and the one that Tab stops at.
 */
export function SlideList({
  slides,
  contents,
  chosen,
  onChoose,
  onMove,
}: {
  slides: readonly Slide[]
  contents: readonly (SlideContent | null)[]
  chosen: string | null
  onChoose: (id: string) => void
  onMove: (id: string, to: number) => void
}) {
  const list = useRef<HTMLOListElement>(null)
  const { dragged, handleOf } = useDraggedOrder(list, onMove)
  const at = slides.findIndex(({ id }) => id === chosen)
  useEffect(() => {
    const item = list.current?.children[at]
    const room = list.current?.parentElement
    if (item === undefined || room == null) return
    const [own, around] = [item.getBoundingClientRect(), room.getBoundingClientRect()]
    // The list alone: the page stays where it is.
    if (own.top < around.top) room.scrollTop -= around.top - own.top
    else if (own.bottom > around.bottom) room.scrollTop += own.bottom - around.bottom
  }, [at])
  const goBy = (event: KeyboardEvent, from: number) => {
    const to = event.altKey ? null : slideBy(event.key, from, slides.length)
    const next = to === null ? undefined : slides[to]
    if (to === null || next === undefined) return
    event.preventDefault()
    list.current?.children[to]?.querySelector('button')?.focus({ preventScroll: true })
    onChoose(next.id)
  }
  return (
    <ol ref={list} aria-label="Slides" className="flex flex-col">
      {slides.map((slide, index) => (
        <SlideItem
          key={slide.id}
          slide={slide}
          content={contents[index] ?? null}
          number={index + 1}
          of={slides.length}
          isChosen={slide.id === chosen}
          dropsHere={dragged !== null && dragged.to === index}
          isDragged={dragged?.id === slide.id}
          handle={handleOf(slide.id, index)}
          onChoose={() => onChoose(slide.id)}
          onKey={(event) => goBy(event, index)}
          onMove={(by) => onMove(slide.id, index + by)}
        />
      ))}
    </ol>
  )
}
