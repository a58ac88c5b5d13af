import type { AdoptionChart } from '../../figures/adoption'
import { formatPercent } from '../../format'
import type { View } from '../view'
import { axisOf, chartView, stated } from './chart'

/** Two stated points, years apart; the years between them are gaps. */
export function adoptionView(chart: AdoptionChart): View {
  const { points, axis, isJoined } = chart
  const years = points.map(({ year }) => year)
  const first = Math.min(...years)
  const categories = Array.from({ length: Math.max(...years) - first + 1 }, (_, at) => first + at)
  return chartView(chart, {
    form: 'line',
    categories: categories.map(String),
    remarks: [],
    groups: [],
    series: [
      {
        id: 'stated',
        name: 'As stated',
        stroke: isJoined ? 'dotted' : 'none',
        tone: 'accent',
        points: categories.map((year) => {
          const point = points.find((one) => one.year === year)
          return point === undefined
            ? null
            : stated(point.percent, formatPercent(point.percent), `as stated, ${year}`)
        }),
      },
    ],
    axis: axisOf(axis, 'per cent', false, (tick) => `${tick}%`, 'per cent of companies'),
    between: null,
  })
}
