import type { CirclesPart, SlideContent } from '@/domain/slides/content'
import type { Box, Shape } from '@/domain/slides/draw/shape'
import type { SlideDrawing } from '@/domain/slides/draw/slide'

type Disc = { readonly x: number; readonly y: number; readonly r: number }

/** How a diagram is moved so that one of its circles fills the room. */
export type Zoom = { readonly scale: number; readonly x: number; readonly y: number }

const NO_ZOOM: Zoom = { scale: 1, x: 0, y: 0 }
/** How much of the room a circle takes that is zoomed to. */
const SHARE = 0.94

/** The circles of a slide that can be zoomed; null where it has none. */
export function circlesOf({ parts }: Pick<SlideContent, 'parts'>): CirclesPart | null {
  const [first] = parts
  return first?.kind === 'circles' ? first : null
}

/** Where a circle is drawn, in px of the page. */
export const discOf = ({ shapes }: SlideDrawing, id: string): Disc | null =>
  shapes.find(
    (shape): shape is Extract<Shape, { kind: 'circle' }> =>
      shape.kind === 'circle' && shape.circle === id,
  ) ?? null

export function zoomTo(drawing: SlideDrawing, id: string | null): Zoom {
  const disc = id === null ? null : discOf(drawing, id)
  const box: Box | null = drawing.diagram
  if (disc === null || box === null) return NO_ZOOM
  const scale = (Math.min(box.width, box.height) * SHARE) / (2 * disc.r)
  return {
    scale,
    x: box.x + box.width / 2 - disc.x * scale,
    y: box.y + box.height / 2 - disc.y * scale,
  }
}

/** What a press on a circle zooms to: a group to itself, a leaf to its group and then to itself, what is zoomed to back out. */
export function nextZoom(
  { circles }: CirclesPart,
  pressed: string,
  zoomed: string | null,
): string | null {
  const circle = circles.find(({ id }) => id === pressed)
  if (circle === undefined || pressed === zoomed) return null
  if (!circle.isLeaf) return circle.parent === null ? null : pressed
  const group = circles.find(({ id }) => id === circle.parent)
  return group === undefined || group.parent === null || group.id === zoomed ? pressed : group.id
}
