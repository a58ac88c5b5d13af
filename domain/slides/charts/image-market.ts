import { BILLION } from '../../figures/growth-series'
import type { ImageMarketChart } from '../../figures/image-market'
import { formatNumber } from '../../format'
import type { View } from '../view'
import { axisOf, chartView, derived, stated } from './chart'

/** The stated forecast as the one red mark, and the line of upper bounds counted back from it. */
export function imageMarketView(chart: ImageMarketChart): View {
  const { points, stated: end, axis } = chart
  const forecast = stated(
    end.value / BILLION,
    formatNumber(end.value / BILLION),
    `forecast, ${end.year}`,
  )
  return chartView(chart, {
    form: 'line',
    categories: points.map(({ year }) => `${year}`),
    remarks: [],
    groups: [],
    series: [
      {
        id: 'forecast',
        name: 'Stated forecast',
        stroke: 'none',
        tone: 'accent',
        points: points.map(({ years }) => (years === 0 ? forecast : null)),
      },
      {
        id: 'at-most',
        name: 'Derived, counted back: at most',
        stroke: 'dashed',
        tone: 'ink',
        points: points.map(({ value, years, year }) =>
          years === 0
            ? forecast
            : derived(
                value / BILLION,
                `at most ${formatNumber(value / BILLION)}`,
                `derived, ${chart.rows.find(({ id }) => id.endsWith(`-${year}`))?.basis ?? 'counted back'}`,
                'at-most',
              ),
        ),
      },
    ],
    axis: axisOf(axis, 'US$ billion', false, (tick) => formatNumber(tick)),
    between: null,
  })
}
