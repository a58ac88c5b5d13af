'use client'

import {
  CartesianGrid,
  ComposedChart,
  DefaultZIndexes,
  Line,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts'
import type { ImageMarketChart } from '@/domain/figures/image-market'
import { formatNumber } from '@/domain/format'
import { BASE_LINE, HAIRLINE, LABEL_HALO, ROOMY, STILL, TICK } from './axis-style'
import { frameOf } from './frame'
import type { PlotSize } from './Plot'

const BILLION = 1e9

/** The stated end as a solid dot and the years before it as upper bounds, hatched below: the true line is there somewhere. */
export function ImageMarketPlot({ chart, size }: { chart: ImageMarketChart; size: PlotSize }) {
  const isRoomy = size.width >= ROOMY
  const rows = chart.points.map(({ year, value }) => ({ year, value: value / BILLION }))
  const years = rows.map(({ year }) => year)
  return (
    <ComposedChart
      {...frameOf(chart, size)}
      data={rows}
      margin={{ top: 24, right: isRoomy ? 172 : 20, bottom: 0, left: 0 }}
    >
      <CartesianGrid vertical={false} stroke={HAIRLINE} />
      <XAxis
        dataKey="year"
        type="number"
        domain={[years[0] ?? 0, chart.stated.year]}
        ticks={years}
        interval={0}
        tick={TICK}
        tickLine={false}
        axisLine={BASE_LINE}
      />
      <YAxis
        type="number"
        domain={[...chart.axis.domain]}
        ticks={[...chart.axis.ticks]}
        width={52}
        tick={TICK}
        tickLine={false}
        axisLine={false}
      />
      <Line
        dataKey="value"
        type="monotone"
        stroke="var(--ink)"
        strokeWidth={2}
        strokeDasharray="8 5"
        dot={false}
        {...STILL}
      />
      <ImageMarketMarks chart={chart} isRoomy={isRoomy} />
    </ComposedChart>
  )
}

function ImageMarketMarks({ chart, isRoomy }: { chart: ImageMarketChart; isRoomy: boolean }) {
  const x = useXAxisScale()
  const y = useYAxisScale()
  const area = usePlotArea()
  if (x === undefined || y === undefined || area === undefined) return null
  const at = (year: number, value: number) => ({ cx: x(year) ?? 0, cy: y(value / BILLION) ?? 0 })
  const end = at(chart.stated.year, chart.stated.value)
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.label}>
      {chart.points.slice(0, -1).map(({ id, year, value }, index) => {
        const { cx, cy } = at(year, value)
        const isFirst = index === 0
        return (
          <g key={year}>
            <path
              d={`M${cx} ${cy + 7}v16m-3.5 -4l3.5 4l3.5 -4`}
              fill="none"
              stroke="var(--ink3)"
              strokeWidth={1.25}
            />
            <circle
              data-row={id}
              cx={cx}
              cy={cy}
              r={3.5}
              fill="var(--paper)"
              stroke="var(--ink)"
              strokeWidth={1.5}
            />
            <text
              x={isFirst ? cx - 4 : cx}
              y={isFirst ? cy + 42 : cy - 12}
              textAnchor={isFirst ? 'start' : 'middle'}
              fontSize={isFirst ? 14 : 12}
              fontWeight={isFirst ? 600 : 400}
              fill={isFirst ? 'var(--ink)' : 'var(--ink2)'}
              {...LABEL_HALO}
            >
              {isFirst ? 'at most ' : ''}
              {formatNumber(value / BILLION)}
            </text>
          </g>
        )
      })}
      <circle data-row={chart.points.at(-1)?.id} {...end} r={5.5} fill="var(--ink)" />
      {isRoomy ? (
        <>
          <text x={end.cx + 14} y={end.cy + 4} fontSize={14} fontWeight={600} fill="var(--ink)">
            {formatNumber(chart.stated.value / BILLION)}
          </text>
          <text x={end.cx + 14} y={end.cy + 22} fontSize={12} fill="var(--ink2)">
            Stated forecast, {chart.stated.year}
          </text>
        </>
      ) : (
        <text
          x={end.cx + 10}
          y={end.cy - 12}
          textAnchor="end"
          fontSize={13}
          fontWeight={600}
          fill="var(--ink)"
          {...LABEL_HALO}
        >
          {formatNumber(chart.stated.value / BILLION)} forecast
        </text>
      )}
    </ZIndexLayer>
  )
}
