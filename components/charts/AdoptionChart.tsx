'use client'

import { lazy } from 'react'
import type { Document } from '@/data/schema'
import type { CheckLink } from '@/domain/arithmetic/checks'
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
  checks,
}: {
  chart: Chart
  documents: readonly Document[]
  checks?: readonly CheckLink[]
}) {
  return (
    <ChartFigure chart={chart} documents={documents} checks={checks} notesBelow>
      <Plot height={270} isElastic>
        {(size) => <AdoptionPlot chart={chart} size={size} />}
      </Plot>
    </ChartFigure>
  )
}
