import type { ChartPart, ChartPoint, ChartSeries } from '../../../slides/content'
import type { SheetColumn } from './sheet'

/** The stretches of a bar from left to right: before a stated range, what is stated, what a lower bound leaves open. */
export type Stretch = 'before' | 'stated' | 'open'

const STRETCH_NAMES: Readonly<Record<Exclude<Stretch, 'stated'>, string>> = {
  before: 'Up to the low end of the range',
  open: 'Left open above the lower bound',
}

const lengthOf = (
  { value, low, bound }: ChartPoint,
  stretch: Stretch,
  end: number,
): number | null => {
  if (stretch === 'before') return low
  if (stretch === 'stated') return value - (low ?? 0)
  return bound === 'at-least' && end > value ? end - value : null
}

/** The stretches that any bar of a series has. `end` is where the scale ends. */
export const stretchesOf = (points: readonly (ChartPoint | null)[], end: number): Stretch[] =>
  (['before', 'stated', 'open'] as const).filter(
    (stretch) =>
      stretch === 'stated' ||
      points.some((point) => point !== null && lengthOf(point, stretch, end) !== null),
  )

/** The worksheet of bars: names, a column a stretch, then what is to be known of each number. */
export function barColumns({ categories, axis }: ChartPart, series: ChartSeries): SheetColumn[] {
  const [, end] = axis.domain
  return [
    { head: 'Category', cells: [...categories] },
    ...stretchesOf(series.points, end).map((stretch) => ({
      head: stretch === 'stated' ? series.name : STRETCH_NAMES[stretch],
      cells: series.points.map((point) => (point === null ? null : lengthOf(point, stretch, end))),
    })),
    {
      head: `${series.name}: what it is`,
      cells: series.points.map((point) =>
        point === null ? null : `${point.label}; ${point.detail}`,
      ),
    },
  ]
}
