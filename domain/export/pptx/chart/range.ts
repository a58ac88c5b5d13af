import { roughWidth } from '../../../figures/labels'
import type { ChartPart, ChartPoint, ChartSeries } from '../../../slides/content'
import type { Box } from '../geometry'
import type { Outline } from '../shape'
import { xml } from '../xml'
import {
  CATEGORY_AXIS,
  CHART_TYPE,
  chartSpace,
  dot,
  NO_DOT,
  painted,
  VALUE_AXIS,
  valueAxis,
} from './frame'
import { dataLabels, type PointLabel } from './labels'
import { axisFormat } from './number-format'
import { type Rows, shareOf } from './rows'
import { numberReference, type SheetColumn, seriesName } from './sheet'

/** One mark on the scale: a number, the row it stands in, and what it is. */
type Mark = {
  readonly figure: string
  readonly value: number
  readonly category: number
  readonly words: string
  readonly label: PointLabel | null
}

/** A series of the file: loose points, or the two ends of a range or of what a bound leaves open. */
type Drawn = {
  readonly name: string
  readonly kind: 'points' | 'range' | 'open'
  readonly series: ChartSeries
  readonly isDerived: boolean
  readonly marks: readonly Mark[]
}

const isBound = ({ bound }: ChartPoint): boolean => bound === 'at-least' || bound === 'at-most'

/** The marks of a chart as series that a scatter chart can draw. */
function drawnOf(part: ChartPart, rows: Rows): Drawn[] {
  return part.series.flatMap((series) => {
    const known = series.points.flatMap((point, category) =>
      point === null ? [] : [{ point, category, figure: part.categories[category] ?? '' }],
    )
    const loose = known.filter(({ point }) => point.low === null)
    const points: Drawn = {
      name: series.name,
      kind: 'points',
      series,
      isDerived: loose.every(({ point }) => point.provenance === 'derived'),
      marks: loose.map(({ point, category, figure }, index) => ({
        figure,
        value: point.value,
        category,
        words: `${point.label}; ${point.detail}`,
        label: labelOf(part, rows, point, category, index),
      })),
    }
    const joined = known.flatMap(({ point, category, figure }): Drawn[] => {
      const ends = endsOf(part, point)
      if (ends === null) return []
      const isRange = point.low !== null
      return [
        {
          name: `${figure}: ${isRange ? 'stated range' : `open ${point.bound === 'at-least' ? 'above' : 'below'}`}`,
          kind: isRange ? 'range' : 'open',
          series,
          isDerived: point.provenance === 'derived',
          marks: ends.map(({ value, words }, index) => ({
            figure,
            value,
            category,
            words,
            label: isRange ? rangeLabel(part, rows, point, index) : null,
          })),
        },
      ]
    })
    return loose.length === 0 ? joined : [points, ...joined]
  })
}

/** Between what a bar runs: the ends of a range, or a bound and the end of the scale. */
function endsOf({ axis }: ChartPart, point: ChartPoint): { value: number; words: string }[] | null {
  const words = `${point.label}; ${point.detail}`
  if (point.low !== null)
    return [
      { value: point.low, words: `low end of: ${words}` },
      { value: point.value, words: `high end of: ${words}` },
    ]
  if (!isBound(point)) return null
  const [from, to] = axis.domain
  return [
    { value: point.value, words },
    {
      value: point.bound === 'at-least' ? to : from,
      words: 'End of the scale: how far it goes on is not stated',
    },
  ]
}

/** Four columns for each series: what its marks are, their values, the heights of their rows, and their words. */
export const rangeColumns = (part: ChartPart, rows: Rows): SheetColumn[] =>
  drawnOf(part, rows).flatMap(({ name, marks }) => [
    { head: `${name}: figure`, cells: marks.map(({ figure }) => figure) },
    { head: `${name}: value`, cells: marks.map(({ value }) => value) },
    { head: name, cells: marks.map(({ category }) => heightOf(rows, category)) },
    { head: `${name}: what it is`, cells: marks.map(({ words }) => words) },
  ])

const COLUMNS = 4

/** Where a row stands on the hidden vertical axis: 1 at the top. */
const heightOf = ({ plot, centres }: Rows, category: number): number =>
  Number((1 - ((centres[category] ?? plot.y) - plot.y) / plot.height).toFixed(5))

/** Marks and ranges on one scale, each in its row: a scatter chart, since bars on a log scale would start from nowhere. */
export function rangeChart(
  part: ChartPart,
  rows: Rows,
  columns: readonly SheetColumn[],
  box: Box,
): string {
  const { axis } = part
  const { plot } = rows
  const [first, second] = axis.ticks
  return chartSpace(
    {
      x: (plot.x - box.x) / box.width,
      y: (plot.y - box.y) / box.height,
      width: plot.width / box.width,
      height: plot.height / box.height,
    },
    [
      xml(
        'c:scatterChart',
        {},
        xml('c:scatterStyle', { val: 'lineMarker' }),
        xml('c:varyColors', { val: 0 }),
        drawnOf(part, rows).map((drawn, index) => drawnXml(drawn, index, columns)),
        xml('c:axId', { val: CATEGORY_AXIS }),
        xml('c:axId', { val: VALUE_AXIS }),
      ),
      valueAxis(
        {
          id: CATEGORY_AXIS,
          crosses: VALUE_AXIS,
          side: 'b',
          isLog: axis.isLog,
          domain: axis.domain,
          hasGrid: true,
          step:
            first === undefined || second === undefined ? undefined : second.value - first.value,
          format: axisFormat(axis.ticks),
        },
        'midCat',
      ),
      valueAxis(
        { id: VALUE_AXIS, crosses: CATEGORY_AXIS, side: 'l', domain: [0, 1], isDeleted: true },
        'midCat',
      ),
    ],
    'gap',
  )
}

const DOT = 13

function drawnXml(
  { kind, series, isDerived, marks }: Drawn,
  index: number,
  columns: readonly SheetColumn[],
): string {
  const first = index * COLUMNS
  const lines: Readonly<Record<Drawn['kind'], Outline | null>> = {
    points: null,
    range: { paint: series.tone, width: 28 },
    open: { paint: series.tone, width: 4, dash: 'sysDash', hasArrow: true },
  }
  return xml(
    'c:ser',
    {},
    xml('c:idx', { val: index }),
    xml('c:order', { val: index }),
    seriesName(columns, first + 2),
    painted(null, lines[kind]),
    kind === 'points' ? dot(series.tone, isDerived, DOT, 'sysDash') : NO_DOT,
    dataLabels(marks.flatMap(({ label }) => label ?? [])),
    xml('c:xVal', {}, numberReference(columns, first + 1)),
    xml('c:yVal', {}, numberReference(columns, first + 2)),
    xml('c:smooth', { val: 0 }),
  )
}

const wordsAt = (
  { label, value }: ChartPoint,
  index: number,
  place: PointLabel['place'],
): PointLabel => ({
  index,
  text: label,
  value,
  place,
  size: CHART_TYPE.label,
  paint: 'ink',
  isBold: true,
  isFixed: true,
})

const AIR = 36

const widthOf = ({ label }: ChartPoint): number => roughWidth(CHART_TYPE.label)(label) + AIR

/** The words beside a mark, on the side where nothing is open. A value with two readings has its words once. */
function labelOf(
  part: ChartPart,
  { plot }: Rows,
  point: ChartPoint,
  category: number,
  index: number,
): PointLabel | null {
  const twins = part.series.flatMap(({ points }) => {
    const twin = points[category]
    return twin?.label === point.label ? [twin.value] : []
  })
  if (point.value < Math.max(...twins)) return null
  const left = shareOf(part, point.value) * plot.width
  const hasRoomRight = plot.width - left > widthOf(point) && point.bound !== 'at-least'
  const hasRoomLeft = left > widthOf(point) && point.bound !== 'at-most'
  return wordsAt(point, index, hasRoomRight ? 'r' : hasRoomLeft ? 'l' : 't')
}

/** The words of a range, before its low end or after its high one. */
function rangeLabel(
  part: ChartPart,
  { plot }: Rows,
  point: ChartPoint,
  index: number,
): PointLabel | null {
  const hasRoomRight = (1 - shareOf(part, point.value)) * plot.width > widthOf(point)
  if (index !== (hasRoomRight ? 1 : 0)) return null
  return wordsAt(point, index, hasRoomRight ? 'r' : 'l')
}
