import { describe, expect, expectTypeOf, test } from 'vitest'
import type { AdoptionChart } from '@/components/charts/AdoptionChart'
import type { BandsChart } from '@/components/charts/BandsChart'
import type { CountsChart } from '@/components/charts/CountsChart'
import type { ImageMarketChart } from '@/components/charts/ImageMarketChart'
import type { MarketGrowthChart } from '@/components/charts/MarketGrowthChart'
import type { SharesChart } from '@/components/charts/SharesChart'
import type { TogetherChart } from '@/components/charts/TogetherChart'
import type { VerdictsChart } from '@/components/charts/VerdictsChart'
import type { SourceLine } from '@/components/citations/SourceLine'
import { loadDataset } from '@/data/load'
import { showTogether } from '@/domain/comparability'
import { statedNumbers } from '@/domain/figures'
import { CHARTS, type ChartText, chartsWith } from '@/domain/figures/chart'
import { marketCharts } from '@/domain/figures/market-charts'
import { together } from '@/domain/figures/together'

const dataset = loadDataset()
const { figures, organisations } = dataset
const charts: ChartText[] = Object.values(
  marketCharts(dataset, { rate: [20], from: [], to: null, scale: 'log' }),
)

/** What no chart draws: counts of the documents' own lists, and how long ago something was. Each has its card. */
const ON_CARDS_ONLY = ['count', 'elapsed-time']

describe('the charts of the market', () => {
  test('are those of the navigation, each once', () => {
    expect(charts.map(({ id }) => id).sort()).toEqual(CHARTS.map(({ id }) => id).sort())
  })

  test('hold every figure that states a number, but counts of a list and times gone by', () => {
    const left = figures.filter(
      (figure) => statedNumbers(figure).length > 0 && chartsWith(charts, figure).length === 0,
    )
    expect(new Set(left.map(({ measure }) => measure))).toEqual(new Set(ON_CARDS_ONLY))
  })

  test.each(charts)('$id: every row cites what it rests on', ({ rows, sources }) => {
    for (const { citations } of rows)
      for (const citation of citations) expect(sources).toContainEqual(citation)
  })

  test.each(charts)('$id: every number of a row that has one is a number', ({ rows }) => {
    for (const { numbers, unit } of rows) {
      expect(unit).not.toBe('')
      for (const { value } of numbers) expect(Number.isFinite(value)).toBe(true)
    }
  })

  test.each(charts)('$id is described without its picture', ({ description, finding }) => {
    expect(description.length).toBeGreaterThan(40)
    expect(description).not.toBe(finding)
  })

  test.each(charts)('$id writes money in words where it runs as text', (chart) => {
    const text = [chart.finding, ...chart.rows.map(({ value }) => value)].join(' ')
    expect(text).not.toMatch(/\d ?(bn|tn|[BTM])\b/)
  })
})

describe('any two figures put together', () => {
  const pairs = figures.flatMap((one) => figures.map((other) => [one, other] as const))

  test('share a panel only where the guard lets them', () => {
    for (const [one, other] of pairs) {
      if (one === other) continue
      const isOne = together([one, other], organisations).panels.length === 1
      expect(isOne).toBe(showTogether(one, other).answer === 'same chart')
    }
  })
})

describe('types', () => {
  test('no chart accepts an empty list of citations', () => {
    type SourcesOf<Component extends (props: never) => unknown> = Parameters<Component>[0] extends {
      chart: { sources: infer Sources }
    }
      ? Sources
      : unknown
    expectTypeOf<[]>().not.toExtend<SourcesOf<typeof AdoptionChart>>()
    expectTypeOf<[]>().not.toExtend<SourcesOf<typeof BandsChart>>()
    expectTypeOf<[]>().not.toExtend<SourcesOf<typeof CountsChart>>()
    expectTypeOf<[]>().not.toExtend<SourcesOf<typeof ImageMarketChart>>()
    expectTypeOf<[]>().not.toExtend<SourcesOf<typeof MarketGrowthChart>>()
    expectTypeOf<[]>().not.toExtend<SourcesOf<typeof SharesChart>>()
    expectTypeOf<[]>().not.toExtend<SourcesOf<typeof TogetherChart>>()
    expectTypeOf<[]>().not.toExtend<SourcesOf<typeof VerdictsChart>>()
    expectTypeOf<[]>().not.toExtend<Parameters<typeof SourceLine>[0]['sources']>()
    expectTypeOf<[]>().not.toExtend<ChartText['rows'][number]['citations']>()
  })
})
