import type { Circle } from '@/domain/circles'
import { STANDARD_STAGE, scaleOf, viewOf } from '@/domain/circles/view'

/**
 * The places of the compact packing as style rules for the drawing that has not been measured yet: on a small stage the
 * circles then stand from the first paint where the script will draw them, and nothing jumps.
 */
export function CompactPlaces({ circles, focus }: { circles: readonly Circle[]; focus: string }) {
  const inFocus = circles.find(({ id }) => id === focus) ?? circles[0]
  if (inFocus === undefined) return null
  const view = viewOf(inFocus)
  const scale = scaleOf(view, STANDARD_STAGE)
  const { width, height } = STANDARD_STAGE
  const zoomed = `[data-layer=circles]{transform:translate(${(width / 2 - view.x * scale).toFixed(2)}px,${(height / 2 - view.y * scale).toFixed(2)}px) scale(${scale.toFixed(5)})}`
  const places = circles.map(
    ({ id, x, y, r }) =>
      `[data-circle=${JSON.stringify(id)}]{cx:${x.toFixed(2)}px;cy:${y.toFixed(2)}px;r:${r.toFixed(2)}px}`,
  )
  return (
    <style>{`@container (width < 560px) or (height < 560px){${zoomed}${places.join('')}}`}</style>
  )
}
