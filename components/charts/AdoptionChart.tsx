'use client'

import { lazy } from 'react'
import type { Document } from '@/data/schema'
import type { AdoptionChart as Chart } from '@/domain/figures/adoption'
import { ChartFigure } from './ChartFigure'
import { Plot } from './Plot'

const AdoptionPlot = lazy(() =>
  import('./AdoptionPlot').then((module) => ({ default: module.AdoptionPlot })),
)

/** AI adoption: two stated years and nothing in between. */
export function AdoptionChart({
  chart,
  documents,
}: {
  chart: Chart
  documents: readonly Document[]
}) {
  return (
    <ChartFigure chart={chart} documents={documents} notesBelow>
      <Plot height={270}>{(size) => <AdoptionPlot chart={chart} size={size} />}</Plot>
    </ChartFigure>
  )
}
