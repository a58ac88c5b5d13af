'use client'

import { Area, CartesianGrid, ComposedChart, Line, XAxis, YAxis } from 'recharts'
import { type GrowthChart, type GrowthRow, growthRows } from '@/domain/figures/market-growth'
import { formatNumber } from '@/domain/format'
import { BASE_LINE, HAIRLINE, ROOMY, STILL, TICK } from './axis-style'
import { frameOf } from './frame'
import { GrowthMarks } from './GrowthMarks'
import type { PlotSize } from './Plot'

const MOST_DIGITS = 1e6

const axisLabel = (value: number): string =>
  value >= MOST_DIGITS
    ? value.toExponential(1).replace('.0', '').replace('e+', 'e')
    : formatNumber(value, 3)

/** The reported size as a dot, every reading of every rate as a line, and the span between two readings of one rate. */
export function GrowthPlot({ chart, size }: { chart: GrowthChart; size: PlotSize }) {
  const { series, assumptions, reported, axis } = chart
  const curve = assumptions.scale === 'log' ? 'linear' : 'monotone'
  const rows = growthRows(chart)
  const isRoomy = size.width >= ROOMY
  const beside = series.length > 2 ? 228 : 172
  const years = rows.map(({ year }) => year)
  const every = Math.ceil((years.length * 44) / (size.width - (isRoomy ? beside + 52 : 108)))

  return (
    <ComposedChart
      {...frameOf(chart, size)}
      data={rows}
      margin={{ top: 24, right: isRoomy ? beside : 56, bottom: 0, left: 0 }}
    >
      <CartesianGrid vertical={false} stroke={HAIRLINE} />
      <XAxis
        dataKey="year"
        type="number"
        domain={[reported.year, years.at(-1) ?? reported.year]}
        ticks={years.filter((_, index) => index % every === 0)}
        interval={0}
        tick={TICK}
        tickLine={false}
        axisLine={BASE_LINE}
      />
      <YAxis
        type="number"
        scale={assumptions.scale}
        domain={[...axis.domain]}
        ticks={[...axis.ticks]}
        interval={0}
        width={52}
        tick={TICK}
        tickFormatter={axisLabel}
        tickLine={false}
        axisLine={false}
      />
      {assumptions.from.length > 1
        ? assumptions.rates.map((rate) => (
            <Area
              key={rate}
              dataKey={({ bands }: GrowthRow) => bands[`${rate}`]}
              type={curve}
              stroke="none"
              fill="var(--ink)"
              fillOpacity={0.07}
              activeDot={false}
              {...STILL}
            />
          ))
        : null}
      {series.map(({ id, from }) => (
        <Line
          key={id}
          dataKey={({ values }: GrowthRow) => values[id]}
          type={curve}
          stroke={from === reported.year ? 'var(--ink)' : 'var(--ink3)'}
          strokeWidth={from === reported.year ? 2 : 1.5}
          strokeDasharray={from === reported.year ? '8 5' : '1.5 3.5'}
          dot={false}
          activeDot={false}
          {...STILL}
        />
      ))}
      <GrowthMarks chart={chart} isRoomy={isRoomy} every={every} />
    </ComposedChart>
  )
}
