'use client'

import { lazy } from 'react'
import type { Document } from '@/data/schema'
import type { CheckLink } from '@/domain/arithmetic/checks'
import type { GrowthChart } from '@/domain/figures/market-growth'
import { ChartFigure } from './ChartFigure'
import { GrowthControls, type MarketChange } from './GrowthControls'
import { Plot } from './Plot'

const GrowthPlot = lazy(() =>
  import('./GrowthPlot').then((module) => ({ default: module.GrowthPlot })),
)

/** Market size: what is reported, and what it comes to under the reader's assumptions. */
export function MarketGrowthChart({
  chart,
  documents,
  checks,
  setQuery,
}: {
  chart: GrowthChart
  documents: readonly Document[]
  checks?: readonly CheckLink[]
  setQuery: (change: MarketChange) => void
}) {
  return (
    <ChartFigure
      chart={chart}
      documents={documents}
      checks={checks}
      controls={<GrowthControls chart={chart} setQuery={setQuery} />}
    >
      <Plot height={400} phoneHeight={330} isElastic>
        {(size) => <GrowthPlot chart={chart} size={size} />}
      </Plot>
    </ChartFigure>
  )
}
