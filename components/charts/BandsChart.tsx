'use client'

import { lazy } from 'react'
import type { Document } from '@/data/schema'
import type { CheckLink } from '@/domain/arithmetic/checks'
import type { BandChart } from '@/domain/figures/bands'
import { bandLayout } from './band-layout'
import { ChartFigure } from './ChartFigure'
import { Plot } from './Plot'

const BandsPlot = lazy(() =>
  import('./BandsPlot').then((module) => ({ default: module.BandsPlot })),
)

/** Figures that must not be compared, each kind in a band of its own. */
export function BandsChart({
  chart,
  documents,
  checks,
}: {
  chart: BandChart
  documents: readonly Document[]
  checks?: readonly CheckLink[]
}) {
  return (
    <ChartFigure chart={chart} documents={documents} checks={checks}>
      <Plot
        height={bandLayout(chart.bands, true).height}
        phoneHeight={bandLayout(chart.bands, false).height}
      >
        {(size) => <BandsPlot chart={chart} size={size} />}
      </Plot>
    </ChartFigure>
  )
}
