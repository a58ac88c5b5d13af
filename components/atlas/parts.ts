import type { Circle } from '@/domain/circles'
import { markScale } from '@/domain/circles/marks'
import type { Passing } from '@/domain/circles/travel'
import { type Spot, type Stage, spotOf, type View } from '@/domain/circles/view'

/** What of a circle moves with the zoom, marked by `data-part`; everything else keeps its size on the screen. */
export type Part = 'contour' | 'mark' | 'dots'

const DOTS_DEPTH = 0.74

export const translateTo = (x: number, y: number): string =>
  `translate(${x.toFixed(2)},${y.toFixed(2)})`

/** Where the parts of a circle of radius `r` stand; on a small circle mark and dots shrink with it. */
export const markAt = (r: number, angle: number): string =>
  `${translateTo(r * Math.cos(angle), r * Math.sin(angle))} scale(${markScale(r).toFixed(3)})`
export const dotsAt = (r: number): string =>
  `${translateTo(0, r * DOTS_DEPTH)} scale(${markScale(r).toFixed(3)})`
/** The radius of a contour, which may lie inside or outside its circle by `inset`. */
export const contourRadius = (r: number, inset: number): string => Math.max(0, r - inset).toFixed(2)

/** Writes one frame of the zoom straight into the drawing. */
export function drawView(
  svg: SVGSVGElement,
  circles: ReadonlyMap<string, Circle>,
  view: View,
  stage: Stage,
): void {
  for (const group of svg.querySelectorAll<SVGGElement>('[data-circle]')) {
    const circle = circles.get(group.dataset.circle ?? '')
    if (circle !== undefined) drawCircle(group, spotOf(circle, view, stage))
  }
}

/** Writes one frame of a rearrangement: each circle where it is on its way, and as much of it as is seen. */
export function drawPassing(svg: SVGSVGElement, circles: ReadonlyMap<string, Passing>): void {
  for (const group of svg.querySelectorAll<SVGGElement>('[data-circle]')) {
    const circle = circles.get(group.dataset.circle ?? '')
    if (circle === undefined) continue
    drawCircle(group, circle)
    group.style.opacity = circle.opacity === 1 ? '' : circle.opacity.toFixed(3)
  }
}

function drawCircle(group: SVGGElement, { x, y, r }: Spot): void {
  group.setAttribute('transform', translateTo(x, y))
  for (const part of group.querySelectorAll<SVGElement>('[data-part]')) {
    switch (part.dataset.part as Part) {
      case 'contour':
        part.setAttribute('r', contourRadius(r, Number(part.dataset.inset ?? 0)))
        break
      case 'mark':
        part.setAttribute('transform', markAt(r, Number(part.dataset.angle ?? 0)))
        break
      case 'dots':
        part.setAttribute('transform', dotsAt(r))
        break
    }
  }
}
