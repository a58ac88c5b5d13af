'use client'

import { lazy } from 'react'
import type { Document } from '@/data/schema'
import type { CountsChart as Chart } from '@/domain/figures/counts'
import { ChartFigure } from './ChartFigure'
import { countsHeight } from './counts-layout'
import { Plot } from './Plot'

const CountsPlot = lazy(() =>
  import('./CountsPlot').then((module) => ({ default: module.CountsPlot })),
)

/** Rows of the atlas counted, in panels by document and by another division. */
export function CountsChart({
  chart,
  documents,
}: {
  chart: Chart
  documents: readonly Document[]
}) {
  return (
    <ChartFigure chart={chart} documents={documents}>
      <Plot height={countsHeight(chart)}>{(size) => <CountsPlot chart={chart} size={size} />}</Plot>
    </ChartFigure>
  )
}
