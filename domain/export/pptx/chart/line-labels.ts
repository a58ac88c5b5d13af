import { spread } from '../../../figures/labels'
import { formulaParts } from '../../../figures/wording'
import type { ChartPart, ChartPoint, ChartSeries } from '../../../slides/content'
import { CHART_TYPE, decadesAround } from './frame'
import type { PointLabel } from './labels'

/** Up and to the left, clear of a line that rises to the right. */
const BESIDE_LINE = [-0.022, -0.012] as const

/** Whether a point is computed, and so drawn open. */
export const isOpen = ({ provenance }: ChartPoint): boolean => provenance === 'derived'

/** Whether an earlier series has a mark at the same place: its own is the one that is shown. */
export const isToldBefore = (
  { series }: ChartPart,
  index: number,
  at: number,
  { value }: ChartPoint,
): boolean => series.slice(0, index).some(({ points }) => points[at]?.value === value)

/** From one line of words at the ends to the next, in parts of the chart's height. */
const END_GAP = 0.1

/** How far the words at the last points give way to each other, in parts of the chart's height. */
function endOffsets({ series, axis }: ChartPart): number[] {
  const along = (value: number) => (axis.isLog ? Math.log10(value) : value)
  const [from, to] = axis.isLog ? decadesAround(axis.domain) : axis.domain
  const ends = series.map(({ points }) => points.at(-1)?.value ?? null)
  const known = ends.flatMap((value) =>
    value === null ? [] : [(along(to) - along(value)) / (along(to) - along(from))],
  )
  const placed = spread(known, END_GAP, 1)
  let next = 0
  return ends.map((value) => {
    if (value === null) return 0
    const at = next++
    return (placed[at] ?? 0) - (known[at] ?? 0)
  })
}

/**
 * Words at the points: all of the first line, the ends of the others; what is known of a number stands with its last, and
 * with each that is stated.
 */
export function labelsOfLine(
  part: ChartPart,
  { points, stroke, tone }: ChartSeries,
  index: number,
) {
  const last = points.findLastIndex((point) => point !== null)
  const firstLine = part.series.findIndex((series) => series.stroke !== 'none')
  return points.flatMap((point, at): PointLabel[] => {
    if (point === null || isToldBefore(part, index, at, point)) return []
    const isEnd = at === last && stroke !== 'none'
    if (!isEnd && isOpen(point) && index !== firstLine) return []
    const isTold = isEnd || !isOpen(point)
    const isAtEdge = at === points.length - 1
    const sunk = isAtEdge ? (endOffsets(part)[index] ?? 0) : 0
    return [
      {
        index: at,
        text: isTold ? told(point, part.categories[at]) : point.label,
        value: point.value,
        place: isTold ? (isAtEdge ? 'r' : 'b') : 't',
        size: isTold ? CHART_TYPE.label : CHART_TYPE.point,
        paint: isOpen(point) ? tone : 'ink',
        isBold: !isOpen(point),
        offset: isTold ? (sunk === 0 ? undefined : [0, sunk]) : BESIDE_LINE,
      },
    ]
  })
}

/** A number with what is known of it. Its year stands on the axis below. */
const told = (point: ChartPoint, category: string | undefined): string =>
  `${point.label}${isOpen(point) ? ':' : ','} ${raised(point.detail.replace(`, ${category}`, ''))}`

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Exponents, written `1.396^6`, as raised digits: a number's format has no other way to raise them. */
const raised = (words: string): string =>
  formulaParts(words)
    .map(({ text, isExponent }) =>
      isExponent ? text.replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit) : text,
    )
    .join('')
