'use client'

import { DefaultZIndexes, usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts'
import { hasPlace } from '@/domain/figures/axis'
import { growthPointId } from '@/domain/figures/growth-series'
import type { GrowthChart } from '@/domain/figures/market-growth'
import { formatNumber } from '@/domain/format'
import { LABEL_HALO } from './axis-style'
import { GrowthEndLabels } from './GrowthEndLabels'

/** Longer numbers would run into each other between two years. */
const LONGEST_LABEL = 6
const UNDER_REPORTED = 30

/** Dots and direct labels of the growth chart, above its lines: the one red mark is what is reported. */
export function GrowthMarks({
  chart,
  isRoomy,
  every,
}: {
  chart: GrowthChart
  isRoomy: boolean
  every: number
}) {
  const x = useXAxisScale()
  const y = useYAxisScale()
  const area = usePlotArea()
  if (x === undefined || y === undefined || area === undefined) return null
  const { series, reported, unit, assumptions } = chart
  if (!hasPlace(reported.value, assumptions.scale)) return null
  const at = (year: number, value: number) => ({ cx: x(year) ?? 0, cy: y(value / unit) ?? 0 })
  const base = area.y + area.height
  const start = at(reported.year, reported.value)
  const isFalling = series.some(({ rate }) => rate < 0)
  const isAbove = isFalling || start.cy + UNDER_REPORTED > base

  return (
    <ZIndexLayer zIndex={DefaultZIndexes.label}>
      {series.map((one) =>
        one.points
          .slice(1)
          .map(({ year, value }) => (
            <circle
              key={`${one.id} ${year}`}
              data-row={growthPointId(one, year)}
              {...at(year, value)}
              r={one.from === reported.year ? 3.5 : 2.5}
              fill="var(--paper)"
              stroke={one.from === reported.year ? 'var(--ink)' : 'var(--ink3)'}
              strokeWidth={1.5}
            />
          )),
      )}
      {labelledPoints(chart, isRoomy, every)
        .map((point) => ({ ...point, ...at(point.year, point.value) }))
        .filter(({ cy }) => !isAbove || isFalling || cy < base - UNDER_REPORTED)
        .map(({ year, words, cx, cy }) => (
          <text
            key={year}
            x={isFalling ? cx + 6 : cx - 6}
            y={cy - 10}
            textAnchor={isFalling ? 'start' : 'end'}
            fontSize={12}
            fill="var(--ink2)"
            {...LABEL_HALO}
          >
            {words}
          </text>
        ))}
      <circle data-row={chart.rows[0]?.id} {...start} r={5.5} fill="var(--accent)" />
      <text
        x={start.cx - 4}
        y={isAbove ? start.cy - 14 : start.cy + 24}
        fontSize={14}
        fontWeight={600}
        fill="var(--ink)"
        {...LABEL_HALO}
      >
        {formatNumber(reported.value / unit, unit > 1e9 ? 3 : 2)}
        <tspan dx={6} fontSize={12} fontWeight={400} fill="var(--ink2)">
          Reported, {reported.year}
        </tspan>
      </text>
      <GrowthEndLabels chart={chart} isRoomy={isRoomy} at={at} base={base} />
    </ZIndexLayer>
  )
}

/** The years between first and last that have room for their value: those of the first line, when there is one rate. */
function labelledPoints(
  { series: [main], assumptions, unit }: GrowthChart,
  isRoomy: boolean,
  every: number,
) {
  if (main === undefined || assumptions.rates.length > 1) return []
  const between = main.points.slice(1, -1)
  const last = between.length - 1
  return between
    .filter((_, index) => (last - index) % every === 0 && (isRoomy || index < last))
    .map(({ year, value }) => ({
      year,
      value,
      words: formatNumber(value / unit, value / unit < 10 ? 1 : 0),
    }))
    .filter(({ words }) => words.length <= LONGEST_LABEL)
}
