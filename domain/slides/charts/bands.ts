import type { BandChart, BandMark } from '../../figures/bands'
import { formatMoneyShort } from '../../format'
import type { ChartPart, ChartPoint, ChartSeries } from '../content'
import type { View } from '../view'
import { axisOf, chartView } from './chart'

/** Figures in the bands of their measures: a row for each mark, on one logarithmic scale. */
export function bandsView(chart: BandChart): View {
  const { bands, axis, tickUnit } = chart
  const rows = bands.flatMap((band) => band.marks.map((mark) => ({ band, mark })))
  const unit = tickUnit === '' ? 'parameters' : tickUnit
  return chartView(chart, {
    form: 'range',
    categories: rows.map(({ band, mark }) =>
      mark.provenance === 'derived' ? `${band.name}, derived` : band.name,
    ),
    remarks: rows.map(({ band, mark }) => `${band.scope}; ${mark.detail}`),
    groups: groupsOf(chart),
    series: seriesOf(rows.map(({ mark }) => mark)),
    axis: axisOf(axis, unit, true, (tick) => formatMoneyShort(tick), `${unit}, logarithmic scale`),
    between: null,
  })
}

function groupsOf({ bands }: BandChart): ChartPart['groups'] {
  let next = 0
  return bands.map(({ name, scope, marks, apart }) => ({
    name,
    scope,
    apart: apart === null ? null : `not comparable: ${apart}`,
    categories: marks.map(() => next++),
  }))
}

/** What is stated; then, as one series for each reading, what is derived. */
function seriesOf(marks: readonly BandMark[]): ChartSeries[] {
  const readings = Math.max(0, ...marks.filter(isDerived).map(({ numbers }) => numbers.length))
  return [
    {
      id: 'stated',
      name: 'As stated',
      stroke: 'none',
      tone: 'ink',
      points: marks.map((mark) => (isDerived(mark) ? null : pointOf(mark))),
    },
    ...Array.from(
      { length: readings },
      (_, reading): ChartSeries => ({
        id: `derived-${reading + 1}`,
        name: readings === 1 ? 'Derived' : `Derived, reading ${reading + 1} of ${readings}`,
        stroke: 'none',
        tone: 'ink3',
        points: marks.map((mark) => {
          const value = mark.numbers[reading]
          if (!isDerived(mark) || value === undefined) return null
          return { ...pointOf(mark), value, low: null }
        }),
      }),
    ),
  ]
}

const isDerived = ({ provenance }: BandMark): boolean => provenance === 'derived'

const pointOf = (mark: BandMark): ChartPoint => ({
  value: Math.max(...mark.numbers),
  low: mark.shape === 'range' ? Math.min(...mark.numbers) : null,
  provenance: mark.provenance,
  bound: mark.isLowerBound ? 'at-least' : isDerived(mark) ? 'about' : 'exact',
  label: mark.label,
  detail: mark.detail,
})
