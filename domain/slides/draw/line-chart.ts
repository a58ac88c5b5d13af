import { scaleLinear, scaleLog } from 'd3'
import type { ChartPart, ChartSeries } from '../content'
import { drawEndLabels, drawPointLabels, endRoomOf, LABEL, type Place } from './line-labels'
import type { Page } from './page'
import { type Box, ink, line, round, type Shape } from './shape'
import { drawLines, widthOfText } from './words'

const TICK = 24
const MOST_YEARS = 9
const DASHES = { solid: [], dashed: [14, 9], dotted: [3, 8], none: [] } as const

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
    ...drawPointLabels(series, placesOf, page),
    ...drawEndLabels(series, placesOf, right, endRoom, box, page),
  ]
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
