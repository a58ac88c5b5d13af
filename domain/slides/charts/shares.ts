import type { SharesChart } from '../../figures/shares'
import type { View } from '../view'
import { axisOf, chartView, stated } from './chart'

const WHOLE = { domain: [0, 100], ticks: [0, 25, 50, 75, 100] } as const

/** A bar of its own whole for each share. Beyond a lower bound it stays open. */
export function sharesView(chart: SharesChart): View {
  const { bars } = chart
  return chartView(chart, {
    form: 'bar',
    categories: bars.map(({ label }) => label),
    remarks: bars.map(({ whole, detail }) => `${whole}; ${detail}`),
    // Each is a share of a whole of its own.
    groups: bars.map(({ whole }, index) => ({
      name: whole,
      scope: '',
      categories: [index],
      apart: index === 0 ? null : 'another whole',
    })),
    series: [
      {
        id: 'stated',
        name: 'As stated',
        stroke: 'none',
        tone: 'ink',
        points: bars.map(({ percent, label, detail, isLowerBound }) =>
          stated(percent, label, detail, isLowerBound ? 'at-least' : 'exact'),
        ),
      },
    ],
    axis: axisOf(WHOLE, 'per cent', false, (tick) => `${tick}%`, 'per cent of each whole'),
    between: null,
  })
}
