import type { ChartPart, ChartPoint, ChartSeries } from '../../../slides/content'
import { fill } from '../paint'
import type { Outline } from '../shape'
import { xml } from '../xml'
import { betweenArea, betweenColumns } from './between'
import {
  CATEGORY_AXIS,
  categoryAxis,
  chartSpace,
  decadesAround,
  dot,
  type Inner,
  NO_DOT,
  painted,
  VALUE_AXIS,
  valueAxis,
} from './frame'
import { dataLabels } from './labels'
import { isOpen, isToldBefore, labelsOfLine } from './line-labels'
import { axisFormat } from './number-format'
import { numberReference, type SheetColumn, seriesName, textReference } from './sheet'

const DASHES: Readonly<Record<ChartSeries['stroke'], Outline['dash'] | null>> = {
  none: null,
  solid: undefined,
  dashed: 'dash',
  dotted: 'sysDot',
}
const DOT = { reported: 12, derived: 8 } as const

/** The worksheet of a chart with categories: names, a column a series, then what is to be known of each number. */
export const categoryColumns = (part: ChartPart): SheetColumn[] => [
  { head: 'Category', cells: [...part.categories] },
  ...part.series.map(({ name, points }) => ({
    head: name,
    cells: points.map((point) => point?.value ?? null),
  })),
  ...betweenColumns(part),
  ...part.series.map(({ name, points }) => ({
    head: `${name}: what it is`,
    cells: points.map((point) => (point === null ? null : `${point.label}; ${point.detail}`)),
  })),
]

/** Room at the right for the words at the last points, and around the plot for its axes, in px. */
const ROOM = { right: 300, left: 96, top: 30, bottom: 48 } as const

/** Years from left to right, a line a series: solid marks are stated, open ones derived, dashes and dots as on the page. */
export function lineChart(
  part: ChartPart,
  columns: readonly SheetColumn[],
  size: { width: number; height: number },
): string {
  const { series, axis } = part
  const right = Math.min(ROOM.right, size.width * 0.28)
  const inner: Inner = {
    x: ROOM.left / size.width,
    y: ROOM.top / size.height,
    width: (size.width - ROOM.left - right) / size.width,
    height: (size.height - ROOM.top - ROOM.bottom) / size.height,
  }
  const drawn = series.map((one, index) => seriesXml(part, one, index, columns))
  const [first, second] = axis.ticks
  return chartSpace(
    inner,
    [
      part.between === null ? null : betweenArea(columns, series.length + 1),
      xml(
        'c:lineChart',
        {},
        xml('c:grouping', { val: 'standard' }),
        xml('c:varyColors', { val: 0 }),
        drawn,
        xml('c:marker', { val: 1 }),
        xml('c:axId', { val: CATEGORY_AXIS }),
        xml('c:axId', { val: VALUE_AXIS }),
      ),
      categoryAxis({
        id: CATEGORY_AXIS,
        crosses: VALUE_AXIS,
        side: 'b',
        line: { paint: 'ink', width: 2 },
        format: '@',
      }),
      valueAxis(
        {
          id: VALUE_AXIS,
          crosses: CATEGORY_AXIS,
          side: 'l',
          hasGrid: true,
          isLog: axis.isLog,
          domain: axis.isLog ? decadesAround(axis.domain) : axis.domain,
          step:
            axis.isLog || first === undefined || second === undefined
              ? undefined
              : second.value - first.value,
          format: axisFormat(axis.ticks),
        },
        'between',
      ),
    ],
    isJoinedOverGaps(series) ? 'span' : 'gap',
  )
}

/** Whether a line runs on over categories without a number, as between two years with none stated in between. */
const isJoinedOverGaps = (series: readonly ChartSeries[]): boolean =>
  series.some(({ stroke, points }) => {
    const known = points.flatMap((point, index) => (point === null ? [] : [index]))
    const [first = 0, last = 0] = [known[0], known.at(-1)]
    return stroke !== 'none' && last - first + 1 > known.length
  })

/** Red is for what is reported: a line between two reported points reports nothing. */
const lineTone = ({ tone }: ChartSeries): ChartSeries['tone'] => (tone === 'accent' ? 'ink2' : tone)

function seriesXml(
  part: ChartPart,
  one: ChartSeries,
  index: number,
  columns: readonly SheetColumn[],
): string {
  const { stroke, points } = one
  const dash = DASHES[stroke]
  const known = points.flatMap((point, at) => (point === null ? [] : [{ point, at }]))
  return xml(
    'c:ser',
    {},
    xml('c:idx', { val: index }),
    xml('c:order', { val: index }),
    seriesName(columns, index + 1),
    painted(null, dash === null ? null : { paint: lineTone(one), width: 4, dash }),
    NO_DOT,
    known.map(({ point, at }) => pointXml(part, one, index, point, at, dash)),
    dataLabels(labelsOfLine(part, one, index)),
    xml('c:cat', {}, textReference(columns, 0)),
    xml('c:val', {}, numberReference(columns, index + 1)),
    xml('c:smooth', { val: 0 }),
  )
}

/** The mark of a point, and the line that leads to it: a stretch of its own in the file. */
function pointXml(
  part: ChartPart,
  one: ChartSeries,
  index: number,
  point: ChartPoint,
  at: number,
  dash: Outline['dash'] | null,
): string {
  const { tone, stroke } = one
  const isTold = isToldBefore(part, index, at, point)
  const mark = isTold
    ? NO_DOT
    : dot(tone, isOpen(point), isOpen(point) ? DOT.derived : DOT.reported)
  return xml(
    'c:dPt',
    {},
    xml('c:idx', { val: at }),
    mark,
    xml('c:bubble3D', { val: 0 }),
    stroke === 'none' || dash === null
      ? null
      : painted(fill(tone), { paint: lineTone(one), width: 4, dash }),
  )
}
