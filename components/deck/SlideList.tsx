'use client'

import { useRef } from 'react'
import type { Slide } from '@/domain/deck'
import type { SlideContent } from '@/domain/slides/content'
import { SlideItem } from './SlideItem'
import { useDraggedOrder } from './use-dragged-order'

/** The slides in order, each in small: chosen by a press, moved by dragging, by buttons or with Alt and an arrow. */
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
          onMove={(by) => onMove(slide.id, index + by)}
        />
      ))}
    </ol>
  )
}
