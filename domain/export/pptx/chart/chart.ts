import { measureText } from '../../../labels/measure'
import type { ChartPart, ChartSeries } from '../../../slides/content'
import type { NextId } from '../circles'
import { linesIn } from '../fit'
import type { Box } from '../geometry'
import { CHART_URI } from '../package'
import { graphicFrame, textBox } from '../shape'
import { line } from '../text'
import { declared, xml } from '../xml'
import { type BarRoom, barChart } from './bar'
import { CHART_TYPE } from './frame'
import { categoryColumns, lineChart } from './line'
import { rangeChart, rangeColumns } from './range'
import { behindRows, partingsXml, rowsOf } from './rows'
import type { SheetColumn } from './sheet'
import { barColumns } from './stretches'

/** A native chart: its part, and the worksheet behind it. */
export type NativeChart = { readonly content: string; readonly columns: readonly SheetColumn[] }

/** Takes a native chart into the file and gives the id by which the slide refers to it. */
export type AddChart = (chart: NativeChart) => string

type Surroundings = { readonly nextId: NextId; readonly addChart: AddChart }

const AXIS = 44
/** Room at both sides of a scale for the words under its ends. */
const SIDE = 40
const HEAD = 44
/** Room after the longest bar of a panel for its number. */
const LABEL = 64
const NAMES_SHARE = 0.34
const PANEL_SIZES = [32, 28, 26, 24] as const
const ROW_IN_SIZES = 2.4
/** Between the heads of two panels, and from one line of a head to the next. */
const HEAD_AIR = 8
const HEAD_LEAD = 1.2
/** A row of a panel is no higher than this, in px: few bars do not fill a slide. */
const MOST_ROW = 210

/** A chart of a slide as native charts, with the words and grounds that stand around them. */
export function chartXml(part: ChartPart, box: Box, around: Surroundings): string {
  if (part.form === 'line') {
    const columns = categoryColumns(part)
    return frameXml(part, box, { content: lineChart(part, columns, box), columns }, around)
  }
  if (part.form === 'bar' && (part.series.length > 1 || part.remarks.length === 0))
    return panelsXml(part, box, around)
  const rows = rowsOf(part, box, AXIS)
  const behind = behindRows(part, rows, around.nextId)
  const { plot } = rows
  const place = {
    x: plot.x - SIDE,
    y: plot.y,
    width: plot.width + 2 * SIDE,
    height: plot.height + AXIS,
  }
  if (part.form === 'range') {
    const columns = rangeColumns(part, rows)
    const content = rangeChart(part, rows, columns, place)
    const frame = frameXml(part, place, { content, columns }, around)
    return behind + frame + partingsXml(part, rows, around.nextId)
  }
  const room = { left: SIDE, right: SIDE, bottom: AXIS, hasNames: false, textSize: CHART_TYPE.axis }
  const bars = part.series.map((one) => barsXml(part, one, place, room, around)).join('')
  return behind + bars + partingsXml(part, rows, around.nextId)
}

/** Series of bars as panels on one scale, a chart each; the names of the categories stand once, at the left. */
function panelsXml(part: ChartPart, box: Box, around: Surroundings): string {
  const isAlone = part.series.length === 1
  const textSize = panelSize(part, box)
  const names = Math.min(longestName(part, textSize) + SIDE, box.width * NAMES_SHARE)
  const width = (box.width - names) / part.series.length
  const headLines = Math.max(
    ...part.series.map(({ name }) => linesIn(name, width - HEAD_AIR, CHART_TYPE.label, 'sans')),
  )
  const headHeight = isAlone ? 0 : HEAD + (headLines - 1) * CHART_TYPE.label * HEAD_LEAD
  return part.series
    .map((series, index) => {
      const left = index === 0 ? names : 0
      const x = box.x + (index === 0 ? 0 : names + index * width)
      const head = isAlone
        ? ''
        : textBox(
            { id: around.nextId(), name: `Head: ${series.name}`, alt: series.name },
            { x: x + left, y: box.y, width: width - HEAD_AIR, height: headHeight },
            [line(series.name, { size: CHART_TYPE.label, isBold: true, paint: 'ink' })],
          )
      const place = {
        x,
        y: box.y + headHeight,
        width: width + left,
        height: Math.min(box.height - headHeight, part.categories.length * MOST_ROW),
      }
      const room = {
        left,
        right: LABEL,
        bottom: isAlone ? AXIS : 0,
        hasNames: index === 0,
        textSize,
      }
      return head + barsXml(part, series, place, room, around)
    })
    .join('')
}

const longestName = ({ categories }: ChartPart, size: number): number =>
  Math.max(...categories.map((name) => measureText(name, size, 'sans')))

/** The largest type in which a row has room for its words, and its name stays in one line. */
function panelSize(part: ChartPart, box: Box): number {
  const row = (box.height - HEAD) / Math.max(1, part.categories.length)
  const fits = PANEL_SIZES.find(
    (size) =>
      size * ROW_IN_SIZES <= row && longestName(part, size) + SIDE <= box.width * NAMES_SHARE,
  )
  return fits ?? CHART_TYPE.axis
}

function barsXml(
  part: ChartPart,
  series: ChartSeries,
  box: Box,
  room: BarRoom,
  around: Surroundings,
): string {
  const columns = barColumns(part, series)
  const content = barChart(part, series, columns, box, room)
  const panel = part.series.length > 1 ? series.name : undefined
  return frameXml(part, box, { content, columns }, around, panel)
}

function frameXml(
  { alt }: ChartPart,
  box: Box,
  chart: NativeChart,
  { nextId, addChart }: Surroundings,
  panel?: string,
): string {
  return graphicFrame(
    {
      id: nextId(),
      name: panel === undefined ? 'Chart' : `Chart: ${panel}`,
      alt: panel === undefined ? alt : `${panel}. ${alt}`,
    },
    box,
    CHART_URI,
    xml('c:chart', { ...declared('c', 'r'), 'r:id': addChart(chart) }),
  )
}
