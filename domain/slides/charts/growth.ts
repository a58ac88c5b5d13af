import { growthPointId, TRILLION } from '../../figures/growth-series'
import { type GrowthChart, growthRows } from '../../figures/market-growth'
import { formatNumber, formatPercent } from '../../format'
import type { ChartSeries } from '../content'
import type { View } from '../view'
import { axisOf, chartView, derived, stated } from './chart'

/** The reported size as the one red mark, and a line for each rate and year that growth is counted from. */
export function growthView(chart: GrowthChart): View {
  const { reported, series, unit, assumptions, axis } = chart
  const formulas = new Map(chart.rows.map(({ id, basis }) => [id, basis]))
  const rows = growthRows(chart)
  const start = reported.year
  const size = reported.value / unit
  const lines = series.map((one): ChartSeries => {
    const { id, rate, from } = one
    return {
      id,
      name: `Derived at ${formatPercent(rate)} a year, growth counted from ${from}`,
      stroke: from === start ? 'dashed' : 'dotted',
      tone: from === start ? 'ink' : 'ink3',
      points: rows.map(({ year, values }) => {
        const value = values[id] ?? null
        if (value === null) return null
        // Where growth begins the market is what was reported: no number of our own.
        if (year === from)
          return year === start
            ? stated(size, formatNumber(size), `reported, ${start}`)
            : derived(
                size,
                formatNumber(size),
                `no growth before ${from}: as reported for ${start}`,
              )
        const decimals = value >= 10 ? 0 : 2
        return derived(
          value,
          `about ${formatNumber(value, decimals)}`,
          `derived, ${formulas.get(growthPointId(one, year))}`,
        )
      }),
    }
  })
  const [first, second] = lines
  const isOpen = assumptions.rates.length === 1 && lines.length === 2
  return chartView(chart, {
    form: 'line',
    categories: rows.map(({ year }) => `${year}`),
    remarks: [],
    groups: [],
    series: [
      {
        id: 'reported',
        name: 'Reported',
        stroke: 'none',
        tone: 'accent',
        points: rows.map(({ year }) =>
          year === start ? stated(size, formatNumber(size), `reported, ${start}`) : null,
        ),
      },
      ...lines,
    ],
    axis: axisOf(
      axis,
      `US$ ${unit === TRILLION ? 'trillion' : 'billion'}`,
      assumptions.scale === 'log',
      (tick) => formatNumber(tick),
    ),
    between: isOpen && first !== undefined && second !== undefined ? [first.id, second.id] : null,
  })
}
