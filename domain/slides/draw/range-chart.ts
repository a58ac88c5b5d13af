import { scaleLinear, scaleLog } from 'd3'
import { capitalised } from '../../format'
import type { ChartPart } from '../content'
import type { Page } from './page'
import { drawMarkLabels } from './range-labels'
import { drawMark, MARK } from './range-mark'
import { type Box, ink, line, type Shape } from './shape'
import { cutLines, drawLines, linesOf } from './words'

const NAMES_SHARE = 0.25

/** Bands on one scale: its name and scope on the left, its marks with their words, and between bands that they do not compare. */
export function drawRangeChart(part: ChartPart, box: Box, page: Page): Shape[] {
  const { axis, groups, series } = part
  const tickSize = Math.max(page.smallest, 22)
  const names = page.isUpright ? 0 : box.width * NAMES_SHARE
  const left = box.x + names + 24
  const right = box.x + box.width - 24
  const scale = (axis.isLog ? scaleLog() : scaleLinear()).domain(axis.domain).range([left, right])
  const top = box.y + tickSize * 1.8
  const apartRoom = page.smallest * 1.5
  const room = (box.height - tickSize * 1.8 - apartRoom * (groups.length - 1)) / groups.length
  const ticks = axis.ticks.flatMap(({ value, label }) => [
    line(scale(value), top, scale(value), box.y + box.height, 'rule'),
    ...drawLines([label], scale(value), box.y, {
      size: tickSize,
      paint: ink('ink3'),
      anchor: 'middle',
    }).shapes,
  ])
  const bands = groups.flatMap((group, index): Shape[] => {
    const y = top + index * (room + apartRoom)
    const marks = group.categories.flatMap((category) =>
      series.flatMap(({ points }) => points[category] ?? []),
    )
    const size = Math.max(page.smallest, 24)
    const width = page.isUpright ? box.width : names - 8
    const name = drawLines(
      cutLines(linesOf(group.name, width, { size, face: 'sans' }), 2),
      box.x,
      y + 6,
      { size, face: 'sans' },
    )
    const scope = drawLines(
      cutLines(linesOf(group.scope, width, { size: page.smallest }), page.isUpright ? 1 : 2),
      box.x,
      name.bottom,
      { size: page.smallest, paint: ink('ink3') },
    )
    const middle = page.isUpright ? scope.bottom + MARK * 2 : y + room * 0.36
    return [
      {
        kind: 'rect',
        x: page.isUpright ? box.x : left - 24,
        y,
        width: page.isUpright ? box.width : right - left + 48,
        height: room,
        fill: ink('sink'),
        stroke: null,
        opacity: 0.7,
      },
      ...name.shapes,
      ...scope.shapes,
      ...marks.flatMap((point) => drawMark(point, scale, middle, right)),
      ...drawMarkLabels(marks, scale, middle, left, right, page),
      ...(group.apart === null
        ? []
        : drawLines([capitalised(group.apart)], page.isUpright ? box.x : left, y - apartRoom, {
            size: page.smallest,
            face: 'sans',
            paint: ink('accent'),
          }).shapes),
    ]
  })
  return [...bands.filter(isGround), ...ticks, ...bands.filter((shape) => !isGround(shape))]
}

const isGround = (shape: Shape): boolean => shape.kind === 'rect' && shape.opacity !== undefined
