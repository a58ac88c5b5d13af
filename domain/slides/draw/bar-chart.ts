import { scaleLinear } from 'd3'
import type { ChartPart, ChartPoint, Tone } from '../content'
import type { Page } from './page'
import { type Box, ink, line, round, type Shape } from './shape'
import { cutLines, drawLines, linesOf, widthOfText } from './words'

const GAP = 36
/** Of the heads over columns of bars, in sizes of theirs. */
const HEAD_ROOM = 1.9
/** Few bars do not fill a page: a row is no higher than this, in px, and its bar takes a share of it. */
const MOST_ROOM = 132
const BAR_SHARE = 0.58
const THICKEST = 56

/** Horizontal bars: with one series and its remarks a bar below the words of each, with several a column of bars for each. */
export function drawBarChart(part: ChartPart, box: Box, page: Page): Shape[] {
  return part.series.length === 1 && part.remarks.length > 0
    ? drawWorded(part, box, page)
    : drawColumns(part, box, page)
}

/** A bar of its own whole for each category; beyond a lower bound it is hatched, with an arrow. */
function drawWorded(part: ChartPart, box: Box, page: Page): Shape[] {
  const { categories, remarks, series, axis } = part
  const scale = scaleLinear()
    .domain(axis.domain)
    .range([box.x, box.x + box.width])
  const [one] = series
  const room = box.height / categories.length
  const size = Math.max(page.smallest, Math.min(30, room * 0.17))
  const barHeight = Math.min(34, room * 0.2)
  const isShare = part.groups.length > 0
  return categories.flatMap((category, index): Shape[] => {
    const point = one?.points[index] ?? null
    if (point === null) return []
    const top = box.y + index * room
    const nameSize = size * 1.5
    const head = isShare ? category : `${category}: ${point.label}`
    const name = drawLines(linesOf(head, box.width, { size: nameSize, face: 'sans' }), box.x, top, {
      size: nameSize,
      face: 'sans',
    })
    const beside = isShare && !page.isUpright
    const words = cutLines(
      linesOf(remarks[index] ?? '', beside ? box.width * 0.8 : box.width, { size }),
      2,
    )
    const remark = beside
      ? drawLines(
          words,
          box.x + widthOfText(head, { size: nameSize, face: 'sans' }) + 24,
          top + size * 0.42,
          { size, paint: ink('ink2') },
        )
      : drawLines(words, box.x, name.bottom, { size, paint: ink('ink2') })
    const y = Math.max(name.bottom, remark.bottom) + 10
    return [
      ...name.shapes,
      ...remark.shapes,
      ...drawBar(point, scale, y, barHeight, isShare ? axis.domain[1] : null, 'ink'),
    ]
  })
}

/** One bar. `whole` is where its whole ends; beyond a lower bound what is open is hatched up to there. */
function drawBar(
  point: ChartPoint,
  scale: (value: number) => number,
  y: number,
  height: number,
  whole: number | null,
  tone: Tone,
): Shape[] {
  const from = scale(point.low ?? 0)
  const to = scale(point.value)
  const isOpen = point.bound === 'at-least'
  return [
    ...(whole === null
      ? []
      : [
          {
            kind: 'rect' as const,
            x: from,
            y,
            width: scale(whole) - from,
            height,
            fill: isOpen ? ('hatch' as const) : null,
            stroke: ink('rule2'),
            weight: 1.2,
          },
        ]),
    {
      kind: 'rect',
      x: from,
      y,
      width: Math.max(2, to - from),
      height,
      fill: ink(tone),
      stroke: null,
      tip: `${point.label}: ${point.detail}`,
    },
    ...(isOpen
      ? [
          {
            kind: 'path' as const,
            d: `M${round(to + 12)} ${round(y + height * 0.15)}l${round(height * 0.35)} ${round(height * 0.35)}l${round(-height * 0.35)} ${round(height * 0.35)}`,
            fill: null,
            stroke: ink('ink'),
            weight: 4,
          },
        ]
      : []),
  ]
}

/** Small multiples: the categories named once on the left, then a column of bars for each series, on one scale. */
function drawColumns(part: ChartPart, box: Box, page: Page): Shape[] {
  const { categories, series, axis, tones } = part
  const shown = page.isUpright ? series.slice(0, 1) : series
  const headSize = Math.max(page.smallest, 24)
  const headRoom = headSize * HEAD_ROOM
  const room = Math.min(MOST_ROOM, (box.height - headRoom) / Math.max(1, categories.length))
  const size = Math.max(page.smallest, Math.min(28, room * 0.55))
  const names =
    Math.max(...categories.map((name) => widthOfText(name, { size, face: 'sans' }))) + 28
  const width = (box.width - names - GAP * (shown.length - 1)) / Math.max(1, shown.length)
  const longest = Math.max(
    1,
    ...series.flatMap(({ points }) => points.map((point) => point?.value ?? 0)),
  )
  const top = box.y + headRoom
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

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
