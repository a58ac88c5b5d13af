import { scaleLinear, scaleLog } from 'd3'
import { spread } from '../../figures/labels'
import type { ChartPart, ChartPoint, ChartSeries } from '../content'
import type { Page } from './page'
import { type Box, ink, line, round, type Shape } from './shape'
import { drawLines, linesOf, widthOfText } from './words'

const LABEL = 26
const TICK = 24
const MOST_YEARS = 9
/** Between the end of a line and its words. */
const END_GAP = 28
const DASHES = { solid: [], dashed: [14, 9], dotted: [3, 8], none: [] } as const

type Place = {
  readonly x: number
  readonly y: number
  readonly point: ChartPoint
  readonly index: number
}

/** Lines over years: hairlines, marks with their labels on them, and at the end of each line what it comes to and how. */
export function drawLineChart(part: ChartPart, box: Box, page: Page): Shape[] {
  const tickSize = Math.max(page.smallest, page.isUpright ? 24 : TICK)
  const { axis, categories, series } = part
  const left =
    box.x + Math.max(...axis.ticks.map(({ label }) => widthOfText(label, { size: tickSize }))) + 22
  const endRoom = endRoomOf(series, box, page)
  const right = box.x + box.width - endRoom
  const top = box.y + LABEL + 8
  const bottom = box.y + box.height - tickSize * 1.9
  const scale = (axis.isLog ? scaleLog() : scaleLinear()).domain(axis.domain).range([bottom, top])
  const x = (index: number) => left + ((right - left) * index) / Math.max(1, categories.length - 1)
  const placesOf = ({ points }: ChartSeries): Place[] =>
    points.flatMap((point, index) =>
      point === null ? [] : [{ x: x(index), y: scale(point.value), point, index }],
    )
  const yearWidth =
    Math.max(...categories.map((year) => widthOfText(year, { size: tickSize }))) + 18
  const every = Math.ceil(
    Math.max(
      categories.length / MOST_YEARS,
      ((categories.length - 1) * yearWidth) / (right - left),
    ),
  )
  return [
    ...axis.ticks.flatMap(({ value, label }) => [
      line(
        left,
        scale(value),
        right,
        scale(value),
        value === axis.domain[0] ? 'ink' : 'rule',
        value === axis.domain[0] ? 2 : 1.2,
      ),
      ...drawLines([label], left - 16, scale(value) - tickSize * 0.68, {
        size: tickSize,
        paint: ink('ink3'),
        anchor: 'end',
      }).shapes,
    ]),
    ...categories.flatMap((year, index) =>
      (categories.length - 1 - index) % every === 0
        ? drawLines([year], x(index), bottom + 12, {
            size: tickSize,
            paint: ink('ink3'),
            anchor: 'middle',
          }).shapes
        : [],
    ),
    ...between(part, placesOf),
    ...series.flatMap((one) => drawSeries(one, placesOf(one))),
    ...pointLabels(series, placesOf, page),
    ...endLabels(series, placesOf, right, endRoom, box, page),
  ]
}

/** The room at the right for what stands at the ends of lines: as wide as its words, up to a share of the chart. */
function endRoomOf(series: readonly ChartSeries[], box: Box, page: Page): number {
  const size = Math.max(LABEL, page.smallest)
  const ends = series.flatMap(({ points }) => points.at(-1) ?? [])
  const widths = ends.flatMap(({ label, detail }) => [
    widthOfText(label, { size: size + 2, face: 'sans' }),
    ...(page.isUpright ? [] : [widthOfText(capitalised(detail), { size: size - 3 })]),
  ])
  const most = page.isUpright ? 150 : Math.min(380, box.width * 0.26)
  return Math.min(most, Math.max(0, ...widths) + END_GAP + 8)
}

/** What the wording leaves open lies between two lines. */
function between(
  { series, between: ids }: ChartPart,
  placesOf: (one: ChartSeries) => Place[],
): Shape[] {
  if (ids === null) return []
  const [one, other] = ids.map((id) => series.find((candidate) => candidate.id === id))
  if (one === undefined || other === undefined) return []
  const upper = placesOf(one)
  const lower = placesOf(other)
  const first = upper[0]
  if (first === undefined) return []
  const back = [...lower].reverse()
  const path = [...upper, ...back, first].map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')
  return [{ kind: 'path', d: `M${path}Z`, fill: ink('ink'), stroke: null, opacity: 0.07 }]
}

function drawSeries({ stroke, tone, name }: ChartSeries, places: readonly Place[]): Shape[] {
  const hue = tone === 'unstated' ? 'unstated' : tone
  const joined: Shape[] =
    stroke === 'none' || places.length < 2
      ? []
      : [
          {
            kind: 'path',
            d: `M${places.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}`,
            fill: null,
            stroke: ink(tone === 'accent' ? 'ink2' : hue),
            weight: stroke === 'dotted' ? 3 : 4,
            dash: DASHES[stroke],
          },
        ]
  const marks = places.map(({ x, y, point }): Shape => {
    const tip = `${name}: ${point.label}, ${point.detail}`
    if (point.provenance === 'stated')
      return { kind: 'circle', x, y, r: 11, fill: ink('accent'), stroke: null, tip }
    return {
      kind: 'circle',
      x,
      y,
      r: 7,
      fill: ink('paper'),
      stroke: ink(hue === 'accent' ? 'ink' : hue),
      weight: 3,
      tip,
    }
  })
  return [...joined, ...marks]
}

/** Stated numbers stand below their marks, with what they are; of the first derived line those between its ends above. */
function pointLabels(
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
function endLabels(
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

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
