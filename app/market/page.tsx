import type { Metadata } from 'next'
import { Suspense } from 'react'
import { AdoptionChart } from '@/components/charts/AdoptionChart'
import { BandsChart } from '@/components/charts/BandsChart'
import { ImageMarketChart } from '@/components/charts/ImageMarketChart'
import { MarketGrowthChart } from '@/components/charts/MarketGrowthChart'
import { ModalitiesChart } from '@/components/charts/ModalitiesChart'
import { SharesChart } from '@/components/charts/SharesChart'
import { VerdictsChart } from '@/components/charts/VerdictsChart'
import { FigureCards } from '@/components/market/FigureCards'
import { GrowthExplorer } from '@/components/market/GrowthExplorer'
import { MarketAddress } from '@/components/market/MarketAddress'
import { MarketLayout } from '@/components/market/MarketLayout'
import { ShowTogether } from '@/components/market/ShowTogether'
import { TogetherExplorer } from '@/components/market/TogetherExplorer'
import { loadDataset } from '@/data/load'
import { figureById } from '@/domain/figures'
import { adoption } from '@/domain/figures/adoption'
import { imageMarket } from '@/domain/figures/image-market'
import { growthAssumptions, marketGrowth } from '@/domain/figures/market-growth'
import { modalities } from '@/domain/figures/modalities'
import { ordersOfMagnitude } from '@/domain/figures/orders-of-magnitude'
import { parameters } from '@/domain/figures/parameters'
import { figureProvenance } from '@/domain/figures/provenance'
import { shares } from '@/domain/figures/shares'
import { verdicts } from '@/domain/figures/verdicts'
import { defaultQuery, marketParsers } from '@/domain/query'

export const metadata: Metadata = {
  title: 'Market',
  description:
    'Market size, growth, adoption and shares as three documents state them: reported kept apart from derived, every figure with its source, its cautions and its table.',
}

export default function Page() {
  const { figures, documents, organisations, useCases, models } = loadDataset()
  const growth = marketGrowth(figures, growthAssumptions(figures, defaultQuery(marketParsers)))
  const together = [
    figureById(figures, 'image-market-2030'),
    figureById(figures, 'video-opportunity'),
  ] as const
  return (
    <MarketLayout
      provenance={figureProvenance(figures, documents, organisations)}
      notice={
        <Suspense>
          <MarketAddress figureIds={figures.map(({ id }) => id)} />
        </Suspense>
      }
    >
      <Suspense fallback={<MarketGrowthChart chart={growth} documents={documents} />}>
        <GrowthExplorer figures={figures} documents={documents} />
      </Suspense>
      <BandsChart chart={ordersOfMagnitude(figures, organisations)} documents={documents} />
      <ImageMarketChart chart={imageMarket(figures)} documents={documents} />
      <div className="grid gap-x-16 max-lg:divide-y max-lg:divide-ink lg:grid-cols-2">
        <AdoptionChart chart={adoption(figures)} documents={documents} />
        <SharesChart chart={shares(figures, organisations)} documents={documents} />
      </div>
      <BandsChart chart={parameters(figures)} documents={documents} />
      <VerdictsChart chart={verdicts(useCases)} documents={documents} />
      <ModalitiesChart chart={modalities(models)} documents={documents} />
      <Suspense
        fallback={<ShowTogether figures={figures} documents={documents} chosen={together} />}
      >
        <TogetherExplorer figures={figures} documents={documents} initial={together} />
      </Suspense>
      <FigureCards figures={figures} documents={documents} organisations={organisations} />
    </MarketLayout>
  )
}
