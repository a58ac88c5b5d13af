import type { ChartPart, ChartPoint, ChartSeries } from '../../../slides/content'
import type { PointLabel } from './labels'
import { labelOf, rangeLabel } from './range-labels'
import type { Rows } from './rows'

/** One mark on the scale: a number, the row it stands in, and what it is. */
type Mark = {
  readonly figure: string
  readonly value: number
  readonly category: number
  readonly words: string
  readonly label: PointLabel | null
}

/** A series of the file: loose points, or the two ends of a range or of what a bound leaves open. */
export type Drawn = {
  readonly name: string
  readonly kind: 'points' | 'range' | 'open'
  readonly series: ChartSeries
  readonly isDerived: boolean
  readonly marks: readonly Mark[]
}

const isBound = ({ bound }: ChartPoint): boolean => bound === 'at-least' || bound === 'at-most'

/** The marks of a chart as series that a scatter chart can draw. */
export function drawnOf(part: ChartPart, rows: Rows): Drawn[] {
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
