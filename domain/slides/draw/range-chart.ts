import { scaleLinear, scaleLog } from 'd3'
import type { ChartPart, ChartPoint, ChartSeries } from '../content'
import type { Page } from './page'
import { type Box, ink, line, round, type Shape } from './shape'
import { cutLines, drawLines, linesOf, widthOfText } from './words'

const NAMES_SHARE = 0.25
const MARK = 10

type Marked = { readonly point: ChartPoint; readonly series: ChartSeries }

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
      series.flatMap((one): Marked[] => {
        const point = one.points[category] ?? null
        return point === null ? [] : [{ point, series: one }]
      }),
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
      ...marks.flatMap(({ point }) => drawMarkOf(point, scale, middle, right)),
      ...labelsOf(marks, scale, middle, left, right, page),
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

/** A dot; a ring where derived; a bar without a midpoint for a range; hatching and an arrow beyond a lower bound. */
function drawMarkOf(
  point: ChartPoint,
  scale: (value: number) => number,
  y: number,
  right: number,
): Shape[] {
  const x = scale(point.value)
  const tip = `${point.label}: ${point.detail}`
  const mark: Shape =
    point.low !== null
      ? {
          kind: 'rect',
          x: scale(point.low),
          y: y - MARK,
          width: x - scale(point.low),
          height: 2 * MARK,
          fill: ink('ink'),
          stroke: null,
          tip,
        }
      : {
          kind: 'circle',
          x,
          y,
          r: MARK,
          fill: ink(point.provenance === 'stated' ? 'ink' : 'paper'),
          stroke: ink('ink'),
          weight: 2.5,
          ...(point.provenance === 'derived' ? { dash: [4, 3.5] } : {}),
          tip,
        }
  if (point.bound !== 'at-least') return [mark]
  return [
    {
      kind: 'rect',
      x,
      y: y - MARK,
      width: right - x,
      height: 2 * MARK,
      fill: 'hatch',
      stroke: null,
    },
    mark,
    {
      kind: 'path',
      d: `M${round(right - 14)} ${round(y - 9)}l9 9l-9 9`,
      fill: null,
      stroke: ink('ink'),
      weight: 3,
    },
  ]
}

/** The words of marks below them, each once, moved along where they would meet. */
function labelsOf(
  marks: readonly Marked[],
  scale: (value: number) => number,
  y: number,
  left: number,
  right: number,
  page: Page,
): Shape[] {
  const size = Math.max(page.smallest, 24)
  const distinct = marks.filter(
    ({ point }, index) => marks.findIndex((other) => other.point.label === point.label) === index,
  )
  const widths = distinct.map(({ point }) =>
    Math.max(
      widthOfText(point.label, { size, face: 'sans' }),
      widthOfText(point.detail, { size: page.smallest }),
    ),
  )
  const wanted = distinct.map(({ point }) => scale(point.low ?? point.value) - MARK)
  const lefts = apart(wanted, widths, left, right)
  return distinct.flatMap(({ point }, index) => {
    const x = lefts[index] ?? left
    // What is known of it is longer: the number itself stays below its mark.
    const spare = (widths[index] ?? 0) - widthOfText(point.label, { size, face: 'sans' })
    const at = Math.min(Math.max(x, wanted[index] ?? x), x + spare)
    const label = drawLines([point.label], at, y + MARK + 4, { size, face: 'sans' })
    return [
      ...label.shapes,
      ...drawLines([point.detail], x, label.bottom - 4, {
        size: page.smallest,
        paint: ink('ink2'),
      }).shapes,
    ]
  })
}

const BETWEEN = 24

/** Left edges of words in a row, as near to where they are wanted as they do not meet or pass the right end. */
function apart(
  wanted: readonly number[],
  widths: readonly number[],
  left: number,
  right: number,
): number[] {
  const placed: number[] = []
  let free = left
  for (const [index, edge] of wanted.entries()) {
    placed.push(Math.max(free, edge))
    free = Math.max(free, edge) + (widths[index] ?? 0) + BETWEEN
  }
  let limit = right
  for (let index = placed.length - 1; index >= 0; index--) {
    placed[index] = Math.min(placed[index] ?? left, limit - (widths[index] ?? 0))
    limit = (placed[index] ?? left) - BETWEEN
  }
  return placed
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
