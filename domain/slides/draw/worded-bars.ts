import { scaleLinear } from 'd3'
import type { ChartPart, ChartPoint, Tone } from '../content'
import type { Page } from './page'
import { type Box, type Drawn, ink, round, type Shape } from './shape'
import { cutLines, drawLines, drawParagraph, linesOf, type TextStyle, widthOfText } from './words'

/** Of the remarks; names are set larger by the scale. */
const SIZES = [32, 30, 28, 26, 24, 22, 20] as const
const NAME_SCALE = 1.5
const LARGEST_NAME = 46
/** Between the words of a bar and the bar, and from there to the next bar, in sizes of the remarks. */
const ABOVE_BAR = 0.4
const BELOW_BAR = 1
const BAR_SHARE = 0.2
const THICKEST = 56
/** Beside its name a remark needs this part of the width, else it stands below. */
const LEAST_BESIDE = 0.5
const MOST_LINES = 2
const BESIDE = 24

type Words = { readonly name: Drawn; readonly remark: Drawn; readonly bottom: number }

/** A bar of its own whole for each category, its words above it, as large as they fit; beyond a lower bound it is hatched. */
export function drawWordedBars(part: ChartPart, box: Box, page: Page): Shape[] {
  const { categories, series, axis } = part
  const scale = scaleLinear()
    .domain(axis.domain)
    .range([box.x, box.x + box.width])
  const [one] = series
  const room = box.height / categories.length
  const barHeight = Math.min(THICKEST, room * BAR_SHARE)
  const isShare = part.groups.length > 0
  const sizes = SIZES.filter((size) => size >= page.smallest)
  const isFitting = (size: number): boolean =>
    categories.every(
      (_, index) =>
        wordsOf(part, index, box, size).bottom + (ABOVE_BAR + BELOW_BAR) * size + barHeight <=
        box.y + room,
    )
  const size = sizes.find(isFitting) ?? page.smallest
  const most = sizes.some(isFitting) ? Number.POSITIVE_INFINITY : MOST_LINES
  return categories.flatMap((_, index): Shape[] => {
    const point = one?.points[index] ?? null
    if (point === null) return []
    const own = { ...box, y: box.y + index * room }
    const { name, remark, bottom } = wordsOf(part, index, own, size, most)
    const y = bottom + ABOVE_BAR * size
    return [
      ...name.shapes,
      ...remark.shapes,
      ...drawBar(point, scale, y, barHeight, isShare ? axis.domain[1] : null, 'ink'),
    ]
  })
}

/** The name of a bar and what is to be known of it: beside the name where there is room, else below. */
function wordsOf(
  part: ChartPart,
  index: number,
  { x, y, width }: Box,
  size: number,
  most = Number.POSITIVE_INFINITY,
): Words {
  const label = part.series[0]?.points[index]?.label ?? ''
  const category = part.categories[index] ?? ''
  const isShare = part.groups.length > 0
  const nameStyle: TextStyle = { size: Math.min(LARGEST_NAME, size * NAME_SCALE), face: 'sans' }
  const style: TextStyle = { size, paint: ink('ink2') }
  const name = drawParagraph(isShare ? category : `${category}: ${label}`, x, y, width, nameStyle)
  const besideOf = (at: number): { x: number; lines: string[] } => {
    const taken = widthOfText(part.categories[at] ?? '', nameStyle) + BESIDE
    return { x: x + taken, lines: linesOf(part.remarks[at] ?? '', width - taken, style) }
  }
  // All remarks stand alike.
  const hasRoom =
    isShare &&
    part.categories.every((_, at) => {
      const beside = besideOf(at)
      return x + width - beside.x >= width * LEAST_BESIDE && beside.lines.length <= MOST_LINES
    })
  const beside = besideOf(index)
  const below = linesOf(part.remarks[index] ?? '', width, style)
  const remark = hasRoom
    ? // On the baseline of the name.
      drawLines(beside.lines, beside.x, y + (nameStyle.size - size) * BASELINE, style)
    : drawLines(cutLines(below, most), x, name.bottom, style)
  return { name, remark, bottom: Math.max(name.bottom, remark.bottom) }
}

/** How much lower the first line of smaller words begins, in parts of the sizes' difference. */
const BASELINE = 0.99

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
