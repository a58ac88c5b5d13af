import type { Stage } from '@/domain/circles/view'

/**
 * Where a pointer is in a drawing, in px of its stage. What fills the screen is enlarged: pointers move in the window's px,
 * the drawing in its own.
 */
export function pointIn(
  drawing: SVGSVGElement,
  stage: Stage,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): { x: number; y: number } {
  const { left, top, width } = drawing.getBoundingClientRect()
  const scale = width / stage.width
  return { x: (clientX - left) / scale, y: (clientY - top) / scale }
}
