import { capitalised } from '../../format'
import type { ChartPart, ChartSeries } from '../content'
import type { Page } from './page'
import { type Box, ink, line, type Shape } from './shape'
import { drawRest } from './table-rest'
import { drawLines, lineHeight, widthOfText } from './words'

const GAP = 36
/** Of the heads over columns of bars, in sizes of theirs. */
const HEAD_ROOM = 1.9
/** Few bars do not fill a page: a row is no higher than this, in px, and its bar takes a share of it. */
const MOST_ROOM = 210
const BAR_SHARE = 0.5
/** A row that words still have room in, in sizes of the smallest. */
const LEAST_ROW = 1.4
const THICKEST = 88
/** Rows this high have room for larger words. */
const HIGH = 100

/** A column of bars is never narrower than this, in px. */
const NARROWEST = 150

/**
 * Small multiples on one scale: a column of bars for each series. On an upright page, and where columns would be too narrow,
 * they stand below each other; where that leaves the words no room the first stands alone, and the others are counted.
 */
export function drawBarColumns(part: ChartPart, box: Box, page: Page): Shape[] {
  const { series, categories } = part
  const hasRoom = !page.isUpright && columnWidth(part, series.length, box, page) >= NARROWEST
  if (hasRoom || series.length === 1) return drawColumns(part, series, box, page)
  const step = box.height / series.length
  const least = (LEAST_ROW * categories.length + HEAD_ROOM) * page.smallest + GAP
  if (step >= least)
    return series.flatMap((one, index) =>
      drawColumns(part, [one], { ...box, y: box.y + index * step, height: step - GAP }, page),
    )
  const foot = box.y + box.height - lineHeight({ size: page.smallest }) - 6
  const first = drawColumns(part, series.slice(0, 1), { ...box, height: foot - box.y - 6 }, page)
  const told = { shapes: first, bottom: foot }
  return [...drawRest(told, series.length - 1, box, page, ['column', 'columns']).shapes]
}

const namesWidth = ({ categories }: ChartPart, size: number): number =>
  Math.max(...categories.map((name) => widthOfText(name, { size, face: 'sans' }))) + 28

/** How wide each of some columns comes out beside the names of the categories. */
const columnWidth = (part: ChartPart, count: number, box: Box, page: Page): number =>
  (box.width - namesWidth(part, sizeIn(part, box, page)) - GAP * (count - 1)) / Math.max(1, count)

const headSizeOf = ({ smallest }: Page): number => Math.max(smallest, 24)

const rowIn = ({ categories }: ChartPart, box: Box, page: Page): number =>
  Math.min(MOST_ROOM, (box.height - headSizeOf(page) * HEAD_ROOM) / Math.max(1, categories.length))

const sizeIn = (part: ChartPart, box: Box, page: Page): number => {
  const room = rowIn(part, box, page)
  return Math.max(page.smallest, Math.min(room > HIGH ? 34 : 28, room * 0.55))
}

/** The categories named once on the left, then a column of bars for each of some series. */
function drawColumns(
  part: ChartPart,
  shown: readonly ChartSeries[],
  box: Box,
  page: Page,
): Shape[] {
  const { categories, series, axis, tones } = part
  const headSize = headSizeOf(page)
  const room = rowIn(part, box, page)
  const size = sizeIn(part, box, page)
  const names = namesWidth(part, size)
  const width = columnWidth(part, shown.length, box, page)
  const longest = Math.max(
    1,
    ...series.flatMap(({ points }) => points.map((point) => point?.value ?? 0)),
  )
  const top = box.y + headSize * HEAD_ROOM
  const heads = shown.flatMap(({ name }, column) => {
    const x = box.x + names + column * (width + GAP)
    return [
      ...drawLines([name], x, box.y, { size: headSize, face: 'sans', paint: ink('ink2') }).shapes,
      line(x, top, x, top + room * categories.length, 'ink', 1.5),
    ]
  })
  const rows = categories.flatMap((category, row): Shape[] => {
    const tone = tones?.[row] ?? 'ink'
    const barHeight = Math.min(THICKEST, room * BAR_SHARE)
    const y = top + row * room + (room - barHeight) / 2
    const label = drawLines([category], box.x, y + (barHeight - size * 1.3) / 2, {
      size,
      face: 'sans',
    })
    const bars = shown.flatMap((one, column): Shape[] => {
      const point = one.points[row] ?? null
      const x = box.x + names + column * (width + GAP)
      if (point === null) return []
      const length = ((width - size * 2.2) * point.value) / longest
      return [
        ...(point.value === 0
          ? []
          : [
              {
                kind: 'rect' as const,
                x: x + 1,
                y,
                width: length,
                height: barHeight,
                fill: tone === 'unstated' ? ink('paper') : ink(tone),
                stroke: tone === 'unstated' ? ink('unstated') : null,
                weight: 1.6,
                tip: point.detail,
              },
            ]),
        ...drawLines(
          [point.label],
          x + (point.value === 0 ? 0 : length) + 12,
          y + (barHeight - size * 1.3) / 2,
          {
            size,
            paint: ink(point.value === 0 ? 'ink3' : 'ink'),
          },
        ).shapes,
      ]
    })
    return [...label.shapes, ...bars]
  })
  const unit = drawLines([capitalised(axis.label)], box.x, box.y, {
    size: Math.max(page.smallest, 20),
    paint: ink('ink3'),
  })
  return [...(names > 320 ? unit.shapes : []), ...heads, ...rows]
}
