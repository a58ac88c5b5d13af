import { axisOver } from '../../figures/axis'
import type { CountsChart } from '../../figures/counts'
import type { View } from '../view'
import { axisOf, chartView, derived } from './chart'

/** Rows of the atlas counted by document: a bar for all documents together, then one for each. */
export function countsView(chart: CountsChart): View {
  const { lines, panels } = chart
  const columns = panels[0]?.columns ?? []
  const numbers = lines.flatMap(({ counts }) => columns.map(({ id }) => counts[id] ?? 0))
  const unit = chart.rows[0]?.unit ?? 'rows'
  const view = chartView(chart, {
    form: 'bar',
    categories: lines.map(({ name }) => name),
    tones: lines.map(({ hue }) => hue ?? 'ink'),
    remarks: [],
    groups: [],
    series: columns.map(({ id, name }, index) => ({
      id,
      name,
      stroke: 'none',
      tone: index === 0 ? 'ink' : 'rule2',
      points: lines.map(({ name: line, counts }) =>
        derived(counts[id] ?? 0, `${counts[id] ?? 0}`, `${line}, ${name}: counted`),
      ),
    })),
    axis: axisOf(
      axisOver([1, ...numbers], 'linear'),
      unit,
      false,
      (tick) => `${tick}`,
      `number of ${unit}, derived`,
    ),
    between: null,
  })
  return {
    ...view,
    subtitle: `Number of ${unit}, in all documents and in each, derived by counting the rows of this atlas.`,
  }
}
