'use client'

import { lazy } from 'react'
import type { Document } from '@/data/schema'
import type { TogetherChart as Chart } from '@/domain/figures/together'
import { ChartFigure } from './ChartFigure'
import { Plot } from './Plot'
import { togetherHeight } from './together-layout'

const TogetherPlot = lazy(() =>
  import('./TogetherPlot').then((module) => ({ default: module.TogetherPlot })),
)

/** Figures a reader puts together. `fragment` is where they stand on the page. */
export function TogetherChart({
  chart,
  documents,
  fragment,
}: {
  chart: Chart
  documents: readonly Document[]
  fragment: string
}) {
  return (
    <ChartFigure chart={chart} documents={documents} part={fragment}>
      <Plot height={togetherHeight(chart, true)} phoneHeight={togetherHeight(chart, false)}>
        {(size) => <TogetherPlot chart={chart} size={size} />}
      </Plot>
    </ChartFigure>
  )
}
