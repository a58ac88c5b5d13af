import type { MouseEvent } from 'react'
import type { Circle } from '@/domain/circles'
import { discAt } from '@/domain/circles/crowd'
import { placeOf, type Stage, type View } from '@/domain/circles/view'
import { pointIn } from './point-in'

/** The id of the circle whose link an element is, or lies in. */
export const linkedId = (target: Element): string | null =>
  target.closest<SVGElement>('[data-link]')?.dataset.link ?? null

/** The circle under a pointer, where a view of the drawing is shown: a link's, or one of a crowd's. */
export function circleAt(
  event: MouseEvent,
  drawing: SVGSVGElement | null,
  circles: readonly Circle[],
  view: View,
  stage: Stage,
): string | null {
  const element = event.target as Element
  const crowd = element.closest<SVGElement>('[data-crowd]')?.dataset.crowd
  if (crowd === undefined || drawing === null) return linkedId(element)
  const at = { ...pointIn(drawing, stage, event), r: 0 }
  const members = circles.filter(({ parent }) => parent === crowd)
  return discAt(members, placeOf(at, view, stage))?.id ?? null
}
