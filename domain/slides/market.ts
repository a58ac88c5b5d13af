import type { Dataset } from '@/data/schema'
import { adoption } from '../figures/adoption'
import { CHARTS, type ChartId, sourcesOf } from '../figures/chart'
import { imageMarket } from '../figures/image-market'
import { growthAssumptions, marketGrowth } from '../figures/market-growth'
import { modalities } from '../figures/modalities'
import { ordersOfMagnitude } from '../figures/orders-of-magnitude'
import { parameters } from '../figures/parameters'
import { figureProvenance, provenanceInWords } from '../figures/provenance'
import { shares } from '../figures/shares'
import { challenges, technologies } from '../figures/sided'
import { verdicts } from '../figures/verdicts'
import type { MarketQuery } from '../query'
import { adoptionView } from './charts/adoption'
import { bandsView } from './charts/bands'
import { countsView } from './charts/counts'
import { figureView, togetherView } from './charts/figures'
import { growthView } from './charts/growth'
import { imageMarketView } from './charts/image-market'
import { sharesView } from './charts/shares'
import { verdictsView } from './charts/verdicts'
import type { View } from './view'

/**
 * What an address of the market shows: figures put together, the chart or figure it leads to (a fragment may name either),
 * else every chart by its finding. Null where the chart or figure is unknown.
 */
export function marketView(dataset: Dataset, query: MarketQuery, fragment: string): View | null {
  const { figures, organisations } = dataset
  const together = query.figures.flatMap((id) => figures.find((figure) => figure.id === id) ?? [])
  if (together.length > 1) return togetherView(together, organisations, query.scale)
  const wanted = query.chart ?? (fragment === '' ? null : fragment)
  if (wanted === null) return allCharts(dataset, query)
  const chart = CHARTS.find(({ id }) => id === wanted)
  if (chart !== undefined) return chartViews(dataset, query)[chart.id]?.() ?? null
  const figure = figures.find(({ id }) => id === wanted)
  return figure === undefined ? null : figureView(figure, organisations)
}

/** Each chart is worked out when it is asked for. */
function chartViews(
  { figures, organisations, useCases, models, technologies: stated, challenges: named }: Dataset,
  query: MarketQuery,
): Readonly<Partial<Record<ChartId, () => View>>> {
  return {
    'market-growth': () => growthView(marketGrowth(figures, growthAssumptions(figures, query))),
    'orders-of-magnitude': () => bandsView(ordersOfMagnitude(figures, organisations)),
    'image-market': () => imageMarketView(imageMarket(figures)),
    adoption: () => adoptionView(adoption(figures)),
    shares: () => sharesView(shares(figures, organisations)),
    parameters: () => bandsView(parameters(figures)),
    verdicts: () => verdictsView(verdicts(useCases)),
    modalities: () => countsView(modalities(models)),
    technologies: () => countsView(technologies(stated)),
    challenges: () => countsView(challenges(named)),
  }
}

function allCharts(dataset: Dataset, query: MarketQuery): View {
  const { figures, documents, organisations } = dataset
  const drawn = chartViews(dataset, query)
  const views = CHARTS.flatMap(({ id, name }) => {
    const view = drawn[id]?.()
    return view === undefined ? [] : [{ id, name, view }]
  })
  const alt = views.map(({ view }) => `${view.title}.`).join(' ')
  return {
    title: 'What the documents’ figures come to',
    subtitle: provenanceInWords(figureProvenance(figures, documents, organisations)),
    parts: [
      {
        kind: 'table',
        caption: 'Charts of the market',
        columns: ['Chart', 'Finding'].map((name) => ({ name, isNumeric: false })),
        rows: views.map(({ id, name, view }) => ({
          id,
          cells: [{ text: name }, { text: view.title }],
        })),
        alt,
      },
    ],
    citations: sourcesOf(views.flatMap(({ view }) => view.citations)),
    alt,
  }
}
