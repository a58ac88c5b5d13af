import type { Axis } from '../../figures/axis'
import type { ChartText, Note } from '../../figures/chart'
import type { ChartPart, ChartPoint } from '../content'
import type { View } from '../view'

/** A number that stands in a document, as it stands there. */
export const stated = (
  value: number,
  label: string,
  detail: string,
  bound: ChartPoint['bound'] = 'exact',
): ChartPoint => ({ value, low: null, provenance: 'stated', bound, label, detail })

/** A number computed from stated ones. */
export const derived = (
  value: number,
  label: string,
  detail: string,
  bound: ChartPoint['bound'] = 'exact',
): ChartPoint => ({ value, low: null, provenance: 'derived', bound, label, detail })

/** An axis with its marks in words. */
export const axisOf = (
  { domain, ticks }: Axis,
  unit: string,
  isLog: boolean,
  words: (tick: number) => string,
  label = unit,
): ChartPart['axis'] => ({
  label,
  unit,
  domain,
  ticks: ticks.map((value) => ({ value, label: words(value) })),
  isLog,
})

/** The notes of a chart as sentences: a formula, or its key phrase, first. */
export const cautionsOf = (notes: readonly Note[]): string[] =>
  notes.flatMap(({ lines }) =>
    lines.map(({ formula, lead, text }) =>
      [formula === undefined ? null : `${formula}:`, lead, text]
        .filter((part) => part !== null && part !== undefined)
        .join(' '),
    ),
  )

/** A chart as a view of its own. */
export const chartView = (
  chart: ChartText,
  part: Omit<ChartPart, 'kind' | 'chartId' | 'cautions' | 'alt'>,
): View => ({
  title: chart.finding,
  subtitle: chart.subtitle,
  parts: [
    {
      kind: 'chart',
      chartId: chart.id,
      ...part,
      cautions: cautionsOf(chart.notes),
      alt: chart.description,
    },
  ],
  citations: chart.sources,
  alt: chart.description,
})
