import type { Metadata } from 'next'
import { AdoptionChart } from '@/components/charts/AdoptionChart'
import { BandsChart } from '@/components/charts/BandsChart'
import { CountsChart } from '@/components/charts/CountsChart'
import { ImageMarketChart } from '@/components/charts/ImageMarketChart'
import { SharesChart } from '@/components/charts/SharesChart'
import { VerdictsChart } from '@/components/charts/VerdictsChart'
import { AsAsked } from '@/components/layout/AsAsked'
import { FigureCards } from '@/components/market/FigureCards'
import { GrowthExplorer } from '@/components/market/GrowthExplorer'
import { MarketAddress } from '@/components/market/MarketAddress'
import { MarketLayout } from '@/components/market/MarketLayout'
import { TogetherExplorer } from '@/components/market/TogetherExplorer'
import { loadDataset } from '@/data/load'
import { arithmeticChecks, checksOfChart } from '@/domain/arithmetic/checks'
import { disputesByRow } from '@/domain/disputes'
import { figureById } from '@/domain/figures'
import type { ChartId } from '@/domain/figures/chart'
import { marketCharts } from '@/domain/figures/market-charts'
import { figureProvenance } from '@/domain/figures/provenance'
import { defaultQuery, marketParsers } from '@/domain/query'

export const metadata: Metadata = {
  title: 'Market',
  description:
    'Market size, growth, adoption and shares as three documents state them: reported kept apart from derived, every figure with its source, its cautions and its table.',
}

export default function Page() {
  const dataset = loadDataset()
  const { figures, documents, organisations } = dataset
  const charts = marketCharts(dataset, defaultQuery(marketParsers))
  const checks = arithmeticChecks(figures)
  const about = (id: ChartId) => ({ documents, checks: checksOfChart(checks, id) })
  const initial = [
    figureById(figures, 'image-market-2030'),
    figureById(figures, 'video-opportunity'),
  ] as const
  const together = { figures, documents, organisations }
  return (
    <AsAsked>
      <MarketLayout
        provenance={figureProvenance(figures, documents, organisations)}
        notice={<MarketAddress figureIds={figures.map(({ id }) => id)} />}
      >
        <GrowthExplorer figures={figures} {...about('market-growth')} />
        <BandsChart chart={charts['orders-of-magnitude']} {...about('orders-of-magnitude')} />
        <ImageMarketChart chart={charts['image-market']} {...about('image-market')} />
        <div className="grid gap-x-16 border-b border-ink max-lg:divided lg:grid-cols-2">
          <AdoptionChart chart={charts.adoption} {...about('adoption')} />
          <SharesChart chart={charts.shares} {...about('shares')} />
        </div>
        <BandsChart chart={charts.parameters} {...about('parameters')} />
        <VerdictsChart chart={charts.verdicts} documents={documents} />
        <CountsChart chart={charts.modalities} documents={documents} />
        <CountsChart chart={charts.technologies} documents={documents} />
        <CountsChart chart={charts.challenges} documents={documents} />
        <TogetherExplorer {...together} initial={initial} />
        <FigureCards
          figures={figures}
          documents={documents}
          organisations={organisations}
          charts={Object.values(charts)}
          checks={checks}
          disputes={disputesByRow(dataset.disagreements)}
        />
      </MarketLayout>
    </AsAsked>
  )
}
