'use client'

import { lazy } from 'react'
import type { Document } from '@/data/schema'
import type { ModalitiesChart as Chart } from '@/domain/figures/modalities'
import { ChartFigure } from './ChartFigure'
import { Plot } from './Plot'

const ModalitiesPlot = lazy(() =>
  import('./ModalitiesPlot').then((module) => ({ default: module.ModalitiesPlot })),
)

/** Models counted by output modality and document. */
export function ModalitiesChart({
  chart,
  documents,
}: {
  chart: Chart
  documents: readonly Document[]
}) {
  return (
    <ChartFigure chart={chart} documents={documents}>
      <Plot height={290}>{(size) => <ModalitiesPlot chart={chart} size={size} />}</Plot>
    </ChartFigure>
  )
}
