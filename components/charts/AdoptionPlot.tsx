'use client'

import {
  CartesianGrid,
  LineChart,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
} from 'recharts'
import type { AdoptionChart } from '@/domain/figures/adoption'
import { formatPercent } from '@/domain/format'
import { BASE_LINE, HAIRLINE, TICK } from './axis-style'
import { frameOf } from './frame'
import type { PlotSize } from './Plot'

/** Between the lowest two hairlines the join is far to the left: words stand free there. */
const QUIET_SHARE = 12.5
const YEARS_BESIDE = 1.5

/** Two points and a dotted join that says it knows nothing. */
export function AdoptionPlot({ chart, size }: { chart: AdoptionChart; size: PlotSize }) {
  const years = chart.points.map(({ year }) => year)
  return (
    <LineChart
      {...frameOf(chart, size)}
      data={[...chart.points]}
      margin={{ top: 12, right: 8, bottom: 0, left: 0 }}
    >
      <CartesianGrid vertical={false} stroke={HAIRLINE} />
      <XAxis
        dataKey="year"
        type="number"
        scale="linear"
        allowDataOverflow
        domain={[Math.min(...years) - YEARS_BESIDE, Math.max(...years) + 2 * YEARS_BESIDE]}
        ticks={years}
        interval={0}
        tick={TICK}
        tickLine={false}
        axisLine={BASE_LINE}
      />
      <YAxis
        type="number"
        scale="linear"
        allowDataOverflow
        domain={[...chart.axis.domain]}
        ticks={[...chart.axis.ticks]}
        width={40}
        tick={TICK}
        tickFormatter={(value: number) => formatPercent(value)}
        tickLine={false}
        axisLine={false}
      />
      <AdoptionMarks chart={chart} />
    </LineChart>
  )
}

function AdoptionMarks({ chart: { points, isJoined } }: { chart: AdoptionChart }) {
  const x = useXAxisScale()
  const y = useYAxisScale()
  const area = usePlotArea()
  if (x === undefined || y === undefined || area === undefined) return null
  const places = points.map(({ id, year, percent }) => ({
    id,
    year,
    percent,
    cx: x(year) ?? 0,
    cy: y(percent) ?? 0,
  }))
  const [early, late] = places
  if (early === undefined || late === undefined) return null
  return (
    <g>
      {isJoined ? (
        <path
          d={`M${early.cx} ${early.cy}L${late.cx} ${late.cy}`}
          stroke="var(--ink2)"
          strokeWidth={1.5}
          strokeDasharray="1.5 4"
        />
      ) : null}
      {places.map(({ id, year, percent, cx, cy }) => (
        <g key={year}>
          <circle data-row={id} cx={cx} cy={cy} r={6} fill="var(--ink)" />
          <text
            x={year === early.year ? cx + 6 : cx + 14}
            y={year === early.year ? cy - 14 : cy + 5}
            textAnchor={year === early.year ? 'end' : 'start'}
            fontSize={15}
            fontWeight={600}
            fill="var(--ink)"
          >
            {formatPercent(percent)}
          </text>
        </g>
      ))}
      <text
        x={late.cx + 20}
        y={(y(QUIET_SHARE) ?? 0) + 4}
        textAnchor="end"
        fontSize={12}
        fill="var(--ink2)"
      >
        no year in between is stated
      </text>
    </g>
  )
}
