'use client'

import { type MouseEvent, type PointerEvent, useRef, useState } from 'react'
import type { SlideContent } from '@/domain/slides/content'
import { SlidePicture } from '../SlidePicture'
import { SlideWords } from '../SlideWords'
import { useDrawing } from '../use-drawing'
import { useFittedPage } from './use-page'
import { circlesOf, discOf, nextZoom, zoomTo } from './zoom'

type Tip = {
  readonly slide: number
  readonly words: string
  readonly x: number
  readonly y: number
}

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
  const circles = circlesOf(content)
  if (drawing === null || fitted === null) return <div ref={room} className="size-full" />

  const zoom = zoomTo(drawing, zoomed)
  const point = (event: PointerEvent | MouseEvent) => {
    const marked = (event.target as Element).closest<SVGElement>('[data-tip]')
    const words = marked?.dataset.tip
    const box = room.current?.getBoundingClientRect()
    setTip(
      words === undefined || box === undefined
        ? null
        : { slide: number, words, x: event.clientX - box.left, y: event.clientY - box.top },
    )
  }
  const press = (event: MouseEvent) => {
    const id = (event.target as Element).closest<SVGElement>('[data-circle]')?.dataset.circle
    if (circles === null || drawing.diagram === null) return
    if (id !== undefined) onZoom(nextZoom(circles, id, zoomed))
    else if (zoomed !== null) onZoom(null)
  }
  const perPx = fitted.width / drawing.width
  return (
    <div ref={room} className="relative grid size-full place-items-center overflow-hidden">
      <SlideWords content={content} />
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the buttons below do the same by key */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons below do the same by key */}
      <div
        className="relative"
        style={{ width: fitted.width, height: fitted.height }}
        onPointerMove={point}
        onPointerLeave={() => setTip(null)}
        onClick={(event) => {
          point(event)
          press(event)
        }}
      >
        <SlidePicture
          drawing={drawing}
          className="size-full"
          zoom={`translate(${zoom.x}px, ${zoom.y}px) scale(${zoom.scale})`}
        />
        {circles === null || drawing.diagram === null
          ? null
          : circles.circles
              .filter(({ isLeaf, parent }) => !isLeaf && parent !== null)
              .map(({ id, title }) => {
                const disc = discOf(drawing, id)
                if (disc === null) return null
                const r = disc.r * zoom.scale * perPx
                return (
                  <button
                    key={id}
                    type="button"
                    aria-pressed={id === zoomed}
                    aria-label={`Zoom to ${title}`}
                    className="pointer-events-none absolute rounded-full"
                    style={{
                      left: (disc.x * zoom.scale + zoom.x) * perPx - r,
                      top: (disc.y * zoom.scale + zoom.y) * perPx - r,
                      width: 2 * r,
                      height: 2 * r,
                    }}
                    onClick={(event) => {
                      event.stopPropagation()
                      onZoom(id === zoomed ? null : id)
                    }}
                  />
                )
              })}
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
