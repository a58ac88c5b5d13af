'use client'

import { scaleLinear, scaleLog } from 'd3'
import { useId } from 'react'
import { ScatterChart, usePlotArea, XAxis, YAxis } from 'recharts'
import { roughWidth, wrapLines } from '@/domain/figures/labels'
import type { TogetherChart, TogetherPanel } from '@/domain/figures/together'
import { formatMoneyShort, formatPercent } from '@/domain/format'
import { ROOMY, TICK } from './axis-style'
import { frameOf } from './frame'
import { Hatch } from './Hatch'
import type { PlotSize } from './Plot'
import { TogetherBar } from './TogetherBar'
import { barRow, barsTop, HEAD, REASON_LEAD, reasonLines } from './together-layout'

const TICK_ROOM = 64
/** Room for half of the last tick's words. */
const RIGHT = 20

/** Figures a reader puts together: a panel for each group that may share an axis, with the reason between two panels. */
export function TogetherPlot({ chart, size }: { chart: TogetherChart; size: PlotSize }) {
  const hatch = useId()
  const isRoomy = size.width >= ROOMY
  return (
    <ScatterChart {...frameOf(chart, size)} margin={{ top: 0, right: RIGHT, bottom: 0, left: 1 }}>
      <defs>
        <Hatch id={hatch} />
      </defs>
      <XAxis type="number" dataKey="value" domain={[0, 1]} hide />
      <YAxis type="number" dataKey="row" domain={[0, 1]} hide />
      {chart.panels.map((panel, index) => (
        <Panel
          key={panel.id}
          panel={panel}
          top={barsTop(chart, index, isRoomy)}
          isRoomy={isRoomy}
          hatch={`url(#${hatch})`}
        />
      ))}
    </ScatterChart>
  )
}

function Panel({
  panel,
  top,
  isRoomy,
  hatch,
}: {
  panel: TogetherPanel
  top: number
  isRoomy: boolean
  hatch: string
}) {
  const area = usePlotArea()
  if (area === undefined) return null
  const { name, scope, bars, axis, apart, unit } = panel
  const row = barRow(isRoomy)
  const foot = top + bars.length * row
  const scaleOf = panel.scale === 'log' ? scaleLog : scaleLinear
  const scale = scaleOf(axis?.domain ?? [0, 1], [area.x, area.x + area.width])
  const x = (value: number) => scale(value)
  const every = Math.ceil(((axis?.ticks.length ?? 0) * TICK_ROOM) / area.width) || 1
  const reason = wrapLines(`not comparable: ${apart}`, area.width, roughWidth(11))
  const told = reason.length > reasonLines(isRoomy) ? ['not comparable'] : reason
  return (
    <g>
      {apart === null ? null : (
        <text fontSize={11} fontWeight={500} fill="var(--accent)">
          {told.map((line, index) => (
            <tspan
              key={line}
              x={area.x}
              y={top - HEAD - 8 - REASON_LEAD * (told.length - 1 - index)}
            >
              {line}
            </tspan>
          ))}
        </text>
      )}
      <path d={`M${area.x} ${top - HEAD}H${area.x + area.width}`} stroke="var(--ink)" />
      <text x={area.x} y={top - HEAD + 17} fontSize={12} fontWeight={600} fill="var(--ink)">
        {name}
      </text>
      <text x={area.x} y={top - HEAD + 33} fontSize={12} fill="var(--ink2)">
        {scope}
      </text>
      {axis?.ticks
        .filter((_, index) => index % every === 0)
        .map((tick) => (
          <g key={tick}>
            <path d={`M${x(tick)} ${top}V${foot}`} stroke="var(--rule)" />
            <text
              x={x(tick)}
              y={foot + 16}
              textAnchor={tick === axis.domain[0] ? 'start' : 'middle'}
              {...TICK}
            >
              {unit === 'percent' ? formatPercent(tick) : formatMoneyShort(tick)}
            </text>
          </g>
        ))}
      {bars.map((bar, index) => (
        <TogetherBar
          key={bar.id}
          bar={bar}
          y={top + index * row}
          foot={top + (index + 1) * row}
          x={axis === null || !bar.isDrawn ? null : x}
          isPoint={panel.scale === 'log' && !bar.isRange}
          end={area.x + area.width}
          hatch={hatch}
        />
      ))}
    </g>
  )
}
