'use client'

import { useRef, useState } from 'react'
import type { SlideContent } from '@/domain/slides/content'
import { SlidePicture } from '../SlidePicture'
import { SlideWords } from '../SlideWords'
import { useDrawing } from '../use-drawing'
import { CircleButtons } from './CircleButtons'
import { useFittedPage } from './use-page'
import { usePointer } from './use-pointer'
import { circlesOf, nextZoom, zoomTo } from './zoom'

type Tip = {
  readonly slide: number
  readonly words: string
  readonly x: number
  readonly y: number
}

/** The nearest element around a target that carries a datum, and what it says. */
const dataAt = ({ target }: MouseEvent, name: 'tip' | 'circle'): string | undefined =>
  target instanceof Element
    ? target.closest<SVGElement>(`[data-${name}]`)?.dataset[name]
    : undefined

const isOnButton = ({ target }: MouseEvent): boolean =>
  target instanceof Element && target.closest('button') !== null

/** A slide as large as its room allows; marks tell what they are, circles can be zoomed to. Its numbers stay as frozen. */
export function LiveSlide({
  content,
  number,
  of,
  zoomed,
  onZoom,
}: {
  content: SlideContent
  number: number
  of: number
  zoomed: string | null
  onZoom: (id: string | null) => void
}) {
  const room = useRef<HTMLDivElement>(null)
  const fitted = useFittedPage(room)
  const drawing = useDrawing(content, number, of, fitted?.page)
  const [tip, setTip] = useState<Tip | null>(null)
  const circles = drawing?.diagram == null ? null : circlesOf(content)
  usePointer(room, {
    onPoint: (event) => {
      const words = dataAt(event, 'tip')
      const box = room.current?.getBoundingClientRect()
      setTip(
        words === undefined || box === undefined
          ? null
          : { slide: number, words, x: event.clientX - box.left, y: event.clientY - box.top },
      )
    },
    onLeave: () => setTip(null),
    onPress: (event) => {
      if (circles === null || isOnButton(event)) return
      const id = dataAt(event, 'circle')
      if (id !== undefined) onZoom(nextZoom(circles, id, zoomed))
      else if (zoomed !== null) onZoom(null)
    },
  })
  if (drawing === null || fitted === null) return <div ref={room} className="size-full" />

  const zoom = zoomTo(drawing, zoomed)
  return (
    <div ref={room} className="relative grid size-full place-items-center overflow-hidden">
      <SlideWords content={content} />
      <div className="relative" style={{ width: fitted.width, height: fitted.height }}>
        <SlidePicture
          drawing={drawing}
          className="size-full"
          zoom={`translate(${zoom.x}px, ${zoom.y}px) scale(${zoom.scale})`}
          isZoomed={zoomed !== null}
        />
        {circles === null ? null : (
          <CircleButtons
            circles={circles.circles}
            drawing={drawing}
            zoom={zoom}
            perPx={fitted.width / drawing.width}
            zoomed={zoomed}
            onZoom={onZoom}
          />
        )}
      </div>
      {tip === null || tip.slide !== number ? null : (
        <div
          aria-hidden="true"
          className="pointer-events-none absolute z-10 max-w-80 border border-rule2 bg-paper px-2.5 py-1.5 text-body"
          style={{
            left: Math.min(tip.x + 16, (room.current?.clientWidth ?? 0) - 330),
            top: tip.y + 18,
          }}
        >
          {tip.words}
        </div>
      )}
    </div>
  )
}
