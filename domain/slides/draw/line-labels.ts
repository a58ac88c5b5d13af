import { spread } from '../../figures/labels'
import { capitalised } from '../../format'
import type { ChartPoint, ChartSeries } from '../content'
import type { Page } from './page'
import { type Box, ink, type Shape } from './shape'
import { drawLines, linesOf, widthOfText } from './words'

/** The size of the words at the marks, in px. */
export const LABEL = 26
/** Between the end of a line and its words. */
const END_GAP = 28

/** Where a point of a line is drawn. `index` is its category. */
export type Place = {
  readonly x: number
  readonly y: number
  readonly point: ChartPoint
  readonly index: number
}

/** The room at the right for what stands at the ends of lines: as wide as its words, up to a share of the chart. */
export function endRoomOf(series: readonly ChartSeries[], box: Box, page: Page): number {
  const size = Math.max(LABEL, page.smallest)
  const ends = series.flatMap(({ points }) => points.at(-1) ?? [])
  const widths = ends.flatMap(({ label, detail }) => [
    widthOfText(label, { size: size + 2, face: 'sans' }),
    ...(page.isUpright ? [] : [widthOfText(capitalised(detail), { size: size - 3 })]),
  ])
  const most = page.isUpright ? 150 : Math.min(380, box.width * 0.26)
  return Math.min(most, Math.max(0, ...widths) + END_GAP + 8)
}

/** Stated numbers stand below their marks, with what they are; of the first derived line those between its ends above. */
export function drawPointLabels(
  series: readonly ChartSeries[],
  placesOf: (one: ChartSeries) => Place[],
  page: Page,
): Shape[] {
  const size = Math.max(LABEL, page.smallest)
  const [marked] = series
  const stated = (marked === undefined ? [] : placesOf(marked)).flatMap(
    ({ x, y, point, index }) => {
      const isLast = index === (marked?.points.length ?? 0) - 1
      if (isLast) return []
      const anchor = 'start' as const
      const below = drawLines([point.label], x - 10, y + 16, {
        size: size + 6,
        face: 'sans',
        anchor,
      })
      const beside = x - 10 + widthOfText(point.label, { size: size + 6, face: 'sans' }) + 12
      return [
        ...below.shapes,
        ...drawLines([capitalised(point.detail)], beside, y + 20, {
          size: size - 2,
          paint: ink('ink2'),
        }).shapes,
      ]
    },
  )
  const first = series.find(({ points }) => points.some((point) => point?.provenance === 'derived'))
  if (first === undefined || page.isUpright) return stated
  const last = first.points.length - 1
  const inner = placesOf(first)
    .filter(({ point, index }) => point.provenance === 'derived' && index !== last)
    .flatMap(
      ({ x, y, point }) =>
        drawLines([point.label.replace(/^(?:about|at most) /, '')], x - 12, y - size * 1.5, {
          size: size - 2,
          paint: ink('ink2'),
          anchor: 'end',
        }).shapes,
    )
  return [...stated, ...inner]
}

/** At the end of each line its value and how it was come by, moved apart where they would meet. */
export function drawEndLabels(
  series: readonly ChartSeries[],
  placesOf: (one: ChartSeries) => Place[],
  right: number,
  room: number,
  box: Box,
  page: Page,
): Shape[] {
  const size = Math.max(LABEL, page.smallest)
  const ends = series.flatMap((one) => {
    const last = placesOf(one).at(-1)
    const isEnd = last !== undefined && last.index === one.points.length - 1
    return isEnd ? [{ one, last }] : []
  })
  const distinct = ends.filter(
    ({ last }, index) => ends.findIndex((other) => other.last.point === last.point) === index,
  )
  const details = distinct.map(({ last }) =>
    page.isUpright
      ? []
      : linesOf(capitalised(last.point.detail), room - 36, { size: size - 3 }).slice(0, 2),
  )
  const most = Math.max(0, ...details.map((lines) => lines.length))
  const gap = size * 1.5 + most * size * 1.2
  const tops = spread(
    distinct.map(({ last }) => last.y - size * 0.8),
    gap,
    box.y + box.height - gap,
  )
  return distinct.flatMap(({ last }, index) => {
    const label = drawLines([last.point.label], right + END_GAP, tops[index] ?? 0, {
      size: size + 2,
      face: 'sans',
    })
    return [
      ...label.shapes,
      ...drawLines(details[index] ?? [], right + END_GAP, label.bottom - 2, {
        size: size - 3,
        paint: ink('ink2'),
        leading: 1.2,
      }).shapes,
    ]
  })
}
