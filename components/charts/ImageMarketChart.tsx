'use client'

import { lazy } from 'react'
import type { Document } from '@/data/schema'
import type { CheckLink } from '@/domain/arithmetic/checks'
import type { ImageMarketChart as Chart } from '@/domain/figures/image-market'
import { ChartFigure } from './ChartFigure'
import { Plot } from './Plot'

const ImageMarketPlot = lazy(() =>
  import('./ImageMarketPlot').then((module) => ({ default: module.ImageMarketPlot })),
)

/** The image-generation market, counted back from its stated end. */
export function ImageMarketChart({
  chart,
  documents,
  checks,
}: {
  chart: Chart
  documents: readonly Document[]
  checks?: readonly CheckLink[]
}) {
  return (
    <ChartFigure chart={chart} documents={documents} checks={checks}>
      <Plot height={320} phoneHeight={280} isElastic>
        {(size) => <ImageMarketPlot chart={chart} size={size} />}
      </Plot>
    </ChartFigure>
  )
}
