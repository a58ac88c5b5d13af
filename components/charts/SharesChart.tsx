'use client'

import { lazy } from 'react'
import type { Document } from '@/data/schema'
import type { CheckLink } from '@/domain/arithmetic/checks'
import type { SharesChart as Chart } from '@/domain/figures/shares'
import { ChartFigure } from './ChartFigure'
import { Plot } from './Plot'

const SharesPlot = lazy(() =>
  import('./SharesPlot').then((module) => ({ default: module.SharesPlot })),
)

const ROW_HEIGHT = 90
const PHONE_ROW_HEIGHT = 124
const AXIS_HEIGHT = 24

/** Forecast and survey shares, each of its own whole. */
export function SharesChart({
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
      <Plot
        height={chart.bars.length * ROW_HEIGHT + AXIS_HEIGHT}
        phoneHeight={chart.bars.length * PHONE_ROW_HEIGHT + AXIS_HEIGHT}
        isElastic
      >
        {(size) => <SharesPlot chart={chart} size={size} />}
      </Plot>
    </ChartFigure>
  )
}
