'use client'

import { useId } from 'react'
import { ScatterChart, XAxis, YAxis } from 'recharts'
import type { BandChart } from '@/domain/figures/bands'
import { formatMoneyShort } from '@/domain/format'
import { ROOMY, TICK } from './axis-style'
import { BandMarks } from './BandMarks'
import { bandLayout } from './band-layout'
import { frameOf } from './frame'
import { Hatch } from './Hatch'
import type { PlotSize } from './Plot'

const AXIS_HEIGHT = 26

/** Each kind of figure in a band of its own on one log scale, with what keeps two bands apart written between them. */
export function BandsPlot({ chart, size }: { chart: BandChart; size: PlotSize }) {
  const hatch = useId()
  const isRoomy = size.width >= ROOMY
  const layout = bandLayout(chart.bands, isRoomy)
  return (
    <ScatterChart
      {...frameOf(chart, size)}
      margin={{ top: 0, right: 18, bottom: 0, left: layout.left }}
    >
      <defs>
        <Hatch id={hatch} />
      </defs>
      <XAxis
        type="number"
        dataKey="number"
        orientation="top"
        scale="log"
        domain={[...chart.axis.domain]}
        ticks={[...chart.axis.ticks]}
        interval={0}
        allowDataOverflow
        height={AXIS_HEIGHT}
        tick={TICK}
        tickFormatter={(value: number) => formatMoneyShort(value)}
        tickLine={false}
        axisLine={false}
      />
      <YAxis type="number" dataKey="row" domain={[0, 1]} hide />
      <BandMarks chart={chart} layout={layout} isRoomy={isRoomy} hatch={`url(#${hatch})`} />
    </ScatterChart>
  )
}
