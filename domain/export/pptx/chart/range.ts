import type { ChartPart } from '../../../slides/content'
import type { Box } from '../geometry'
import type { Outline } from '../shape'
import { xml } from '../xml'
import { CATEGORY_AXIS, chartSpace, dot, NO_DOT, painted, VALUE_AXIS, valueAxis } from './frame'
import { dataLabels } from './labels'
import { axisFormat } from './number-format'
import { type Drawn, drawnOf } from './range-marks'
import type { Rows } from './rows'
import { numberReference, type SheetColumn, seriesName } from './sheet'

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
