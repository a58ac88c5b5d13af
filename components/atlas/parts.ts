import { markScale } from '@/domain/circles/marks'
import { type Spot, type Stage, scaleOf, type View } from '@/domain/circles/view'

/** What keeps its size on the screen and follows a circle, marked by `data-part` beside `data-follows`. */
export type Part = 'name' | 'dots' | 'mark' | 'ring'

const DOTS_DEPTH = 0.74

export const translateTo = (x: number, y: number): string =>
  `translate(${x.toFixed(2)},${y.toFixed(2)})`

/** From layout units to px of the stage. */
export function viewTransform(view: View, stage: Stage): string {
  const scale = scaleOf(view, stage)
  const x = stage.width / 2 - view.x * scale
  const y = stage.height / 2 - view.y * scale
  return `translate(${x.toFixed(3)},${y.toFixed(3)}) scale(${scale.toFixed(5)})`
}

/** Where a mark stands on the contour of a circle; on a small circle it shrinks with it. */
export const markOn = ({ x, y, r }: Spot, angle: number): string =>
  `${translateTo(x + r * Math.cos(angle), y + r * Math.sin(angle))} scale(${markScale(r).toFixed(3)})`

/** Where the dots stand at the foot of a circle. */
export const dotsOn = ({ x, y, r }: Spot): string =>
  `${translateTo(x, y + r * DOTS_DEPTH)} scale(${markScale(r).toFixed(3)})`
