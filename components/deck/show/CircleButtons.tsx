import type { SlideCircle } from '@/domain/slides/content'
import type { SlideDrawing } from '@/domain/slides/draw/slide'
import { discOf, type Zoom } from './zoom'

/** A button on each circle that holds others, for keys and assistive technology; a pointer presses the picture itself. */
export function CircleButtons({
  circles,
  drawing,
  zoom,
  perPx,
  zoomed,
  onZoom,
}: {
  circles: readonly SlideCircle[]
  drawing: SlideDrawing
  zoom: Zoom
  /** How large a px of the slide is on the screen. */
  perPx: number
  zoomed: string | null
  onZoom: (id: string | null) => void
}) {
  return circles
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
          onClick={() => onZoom(id === zoomed ? null : id)}
        />
      )
    })
}
