import type { Circle } from '@/domain/circles'
import { STANDARD_STAGE, spotOf, viewOf } from '@/domain/circles/view'
import { contourRadius } from './parts'

/**
 * The places of the compact packing as style rules for the drawing that has not been measured yet: on a small stage the
 * circles then stand from the first paint where the script will draw them, and nothing jumps.
 */
export function CompactPlaces({ circles, focus }: { circles: readonly Circle[]; focus: string }) {
  const inFocus = circles.find(({ id }) => id === focus) ?? circles[0]
  if (inFocus === undefined) return null
  const view = viewOf(inFocus)
  const rules = circles.map((circle) => {
    const { x, y, r } = spotOf(circle, view, STANDARD_STAGE)
    const place = `[data-circle=${JSON.stringify(circle.id)}]`
    return `${place}{transform:translate(${x.toFixed(2)}px,${y.toFixed(2)}px)}${place}>[data-part=contour]{r:${contourRadius(r, 0)}px}`
  })
  return <style>{`@container (width < 560px) or (height < 560px){${rules.join('')}}`}</style>
}
