import type { ChartPart, ChartSeries, Tone } from '../../../slides/content'
import { fill, hatching } from '../paint'
import type { Outline } from '../shape'
import { xml } from '../xml'
import {
  CATEGORY_AXIS,
  categoryAxis,
  chartSpace,
  type Inner,
  painted,
  VALUE_AXIS,
  valueAxis,
} from './frame'
import { dataLabels, type PointLabel } from './labels'
import { axisFormat } from './number-format'
import { numberReference, type SheetColumn, seriesName, textReference } from './sheet'
import { type Stretch, stretchesOf } from './stretches'

const LARGER = 2
const OPEN_LINE: Outline = { paint: 'rule2', width: 1.5 }

/** Room kept around the bars, in px: for the names of the categories at the left, the scale below. */
export type BarRoom = {
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly hasNames: boolean
  /** Of the names, in px of the stage; numbers are a little larger. */
  readonly textSize: number
}

/**
 * Horizontal bars of one series, the first category on top: solid as stated, hatched where a lower bound leaves the value
 * open.
 */
export function barChart(
  part: ChartPart,
  series: ChartSeries,
  columns: readonly SheetColumn[],
  size: { width: number; height: number },
  room: BarRoom,
): string {
  const { axis } = part
  const [from, end] = axis.domain
  const stretches = stretchesOf(series.points, end)
  const isStacked = stretches.length > 1
  const inner: Inner = {
    x: room.left / size.width,
    y: 0,
    width: 1 - (room.left + room.right) / size.width,
    height: 1 - room.bottom / size.height,
  }
  const [first, second] = axis.ticks
  return chartSpace(
    inner,
    [
      xml(
        'c:barChart',
        {},
        xml('c:barDir', { val: 'bar' }),
        xml('c:grouping', { val: isStacked ? 'stacked' : 'clustered' }),
        xml('c:varyColors', { val: 0 }),
        stretches.map((stretch, index) =>
          stretchXml(part, series, stretch, index, columns, isStacked, room.textSize),
        ),
        xml('c:gapWidth', { val: gapWidth(size.height - room.bottom, part.categories.length) }),
        isStacked ? xml('c:overlap', { val: 100 }) : null,
        xml('c:axId', { val: CATEGORY_AXIS }),
        xml('c:axId', { val: VALUE_AXIS }),
      ),
      categoryAxis({
        id: CATEGORY_AXIS,
        crosses: VALUE_AXIS,
        side: 'l',
        isReversed: true,
        isDeleted: !room.hasNames,
        textSize: room.textSize,
        line: { paint: 'rule2', width: 2 },
      }),
      valueAxis(
        {
          id: VALUE_AXIS,
          crosses: CATEGORY_AXIS,
          side: 'b',
          domain: [from, end],
          isDeleted: room.bottom === 0,
          hasGrid: room.bottom > 0,
          crossing: 'max',
          step:
            first === undefined || second === undefined ? undefined : second.value - first.value,
          format: axisFormat(axis.ticks),
        },
        'between',
      ),
    ],
    'gap',
  )
}

const THICKEST_BAR = 88
/** As far as PowerPoint lets bars stand apart. */
const WIDEST_GAP = 500

/** The gap between bars in per cent of their thickness: six tenths, more where the bars would come out too thick. */
const gapWidth = (height: number, count: number): number => {
  const row = height / Math.max(1, count)
  return Math.round(Math.min(WIDEST_GAP, Math.max(60, (row / THICKEST_BAR - 1) * 100)))
}

/** The bar of a category in the hue that it stands for; where none is stated, hollow. */
const toned = (tone: Tone, index: number): string =>
  xml(
    'c:dPt',
    {},
    xml('c:idx', { val: index }),
    xml('c:invertIfNegative', { val: 0 }),
    xml('c:bubble3D', { val: 0 }),
    tone === 'unstated'
      ? painted(fill('paper'), { paint: tone, width: 2.8 })
      : painted(fill(tone), null),
  )

function stretchXml(
  part: ChartPart,
  series: ChartSeries,
  stretch: Stretch,
  index: number,
  columns: readonly SheetColumn[],
  isStacked: boolean,
  textSize: number,
): string {
  const looks = {
    before: painted(fill(null), null),
    stated: painted(fill(series.tone), null),
    open: painted(hatching(), OPEN_LINE),
  }
  return xml(
    'c:ser',
    {},
    xml('c:idx', { val: index }),
    xml('c:order', { val: index }),
    seriesName(columns, index + 1),
    looks[stretch],
    xml('c:invertIfNegative', { val: 0 }),
    stretch === 'stated' ? (part.tones ?? []).map(toned) : [],
    dataLabels(stretch === 'stated' ? labelsOf(series, isStacked, textSize) : []),
    xml('c:cat', {}, textReference(columns, 0)),
    xml('c:val', {}, numberReference(columns, index + 1)),
  )
}

const labelsOf = ({ points }: ChartSeries, isStacked: boolean, textSize: number): PointLabel[] =>
  points.flatMap((point, index) =>
    point === null
      ? []
      : [
          {
            index,
            text: point.label,
            value: point.value - (point.low ?? 0),
            place: isStacked ? ('inEnd' as const) : ('outEnd' as const),
            size: textSize + LARGER,
            paint: isStacked ? ('on-mark' as const) : ('ink' as const),
            isBold: true,
            isFixed: point.low !== null,
          },
        ],
  )
