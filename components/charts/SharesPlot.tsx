'use client'

import { useId } from 'react'
import { ScatterChart, usePlotArea, useXAxisScale, XAxis, YAxis } from 'recharts'
import { roughWidth, wrapLines } from '@/domain/figures/labels'
import type { ShareBar, SharesChart } from '@/domain/figures/shares'
import { TICK } from './axis-style'
import { frameOf } from './frame'
import { Hatch } from './Hatch'
import type { PlotSize } from './Plot'

const BAR = 14
const LEAD = 17
const VALUE_WIDTH = 84
const AXIS = 24

/** One bar of its own whole for each share; beyond a lower bound it stays open, hatched, with an arrow. */
export function SharesPlot({ chart, size }: { chart: SharesChart; size: PlotSize }) {
  const hatch = useId()
  return (
    <ScatterChart {...frameOf(chart, size)} margin={{ top: 0, right: 1, bottom: 0, left: 1 }}>
      <defs>
        <Hatch id={hatch} />
      </defs>
      <XAxis
        type="number"
        dataKey="percent"
        scale="linear"
        allowDataOverflow
        domain={[0, 100]}
        ticks={[0, 100]}
        height={AXIS}
        tick={false}
        tickLine={false}
        axisLine={false}
      />
      <YAxis type="number" dataKey="row" domain={[0, 1]} hide />
      <ShareBars bars={chart.bars} hatch={`url(#${hatch})`} height={size.height} />
    </ScatterChart>
  )
}

function ShareBars({
  bars,
  hatch,
  height,
}: {
  bars: readonly ShareBar[]
  hatch: string
  height: number
}) {
  const scale = useXAxisScale()
  const area = usePlotArea()
  if (scale === undefined || area === undefined) return null
  const x = (percent: number) => scale(percent) ?? 0
  const row = (height - AXIS) / bars.length
  const end = x(100)
  return (
    <g>
      {bars.map((bar, index) => {
        const lines = wrapLines(bar.whole, area.width - VALUE_WIDTH, roughWidth(13))
        const details = wrapLines(bar.detail, area.width - VALUE_WIDTH, roughWidth(12))
        const barY = (index + 1) * row - BAR - 6
        const top = barY - 10 - (lines.length + details.length - 1) * LEAD
        return (
          <g key={bar.id}>
            <text x={x(0)} y={top} fontSize={15} fontWeight={600} fill="var(--ink)">
              {bar.label}
            </text>
            {[...lines, ...details].map((line, position) => (
              <text
                key={line}
                x={x(0) + VALUE_WIDTH}
                y={top + position * LEAD}
                fontSize={position < lines.length ? 13 : 12}
                fill={position < lines.length ? 'var(--ink)' : 'var(--ink2)'}
              >
                {line}
              </text>
            ))}
            <rect
              x={x(0)}
              y={barY}
              width={end - x(0)}
              height={BAR}
              fill={bar.isLowerBound ? hatch : 'none'}
              stroke="var(--rule2)"
            />
            <rect
              data-row={bar.id}
              x={x(0)}
              y={barY}
              width={x(bar.percent) - x(0)}
              height={BAR}
              fill="var(--ink)"
            />
            {bar.isLowerBound ? (
              <path
                d={`M${x(bar.percent) + 6} ${barY + 2}l5 5l-5 5`}
                fill="none"
                stroke="var(--ink)"
                strokeWidth={2}
              />
            ) : null}
          </g>
        )
      })}
      <text x={x(0)} y={height - 6} {...TICK}>
        0
      </text>
      <text x={end} y={height - 6} textAnchor="end" {...TICK}>
        100% of each whole
      </text>
    </g>
  )
}
