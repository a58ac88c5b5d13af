'use client'

import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { spread } from '@/domain/figures/labels'
import { type GrowthChart, type GrowthSeries, growthFormula } from '@/domain/figures/market-growth'
import { formatNumber, formatPercent } from '@/domain/format'
import { SvgExponents } from './SvgExponents'

const HALO = { stroke: 'var(--paper)', strokeWidth: 4, paintOrder: 'stroke' } as const
const LABEL_ROOM = 46

/** Dots and direct labels of the growth chart: the one red mark is what is reported. */
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
  const at = (year: number, value: number) => ({ cx: x(year) ?? 0, cy: y(value / unit) ?? 0 })
  const base = area.y + area.height
  const start = at(reported.year, reported.value)
  const reportedLabel = start.cy + 30 > base ? start.cy - 14 : start.cy + 24
  const [main] = series
  const isLabelled = assumptions.rates.length === 1

  return (
    <g>
      {series.map((one) =>
        one.points
          .slice(1)
          .map(({ year, value }) => (
            <circle
              key={`${one.id} ${year}`}
              {...at(year, value)}
              r={one.from === reported.year ? 3.5 : 2.5}
              fill="var(--paper)"
              stroke={one.from === reported.year ? 'var(--ink)' : 'var(--ink3)'}
              strokeWidth={1.5}
            />
          )),
      )}
      {isLabelled && main !== undefined
        ? main.points.slice(1, -1).map(({ year, value }, index, all) => {
            const { cx, cy } = at(year, value)
            const last = all.length - 1
            if ((last - index) % every !== 0 || (!isRoomy && index === last)) return null
            return (
              <text
                key={year}
                x={cx - 6}
                y={cy - 10}
                textAnchor="end"
                fontSize={12}
                fill="var(--ink2)"
                {...HALO}
              >
                {formatNumber(value / unit, value / unit < 10 ? 1 : 0)}
              </text>
            )
          })
        : null}
      <circle {...start} r={5.5} fill="var(--accent)" />
      <text
        x={start.cx - 4}
        y={reportedLabel}
        fontSize={14}
        fontWeight={600}
        fill="var(--ink)"
        {...HALO}
      >
        {formatNumber(reported.value / unit, unit > 1e9 ? 3 : 2)}
        <tspan dx={6} fontSize={12} fontWeight={400} fill="var(--ink2)">
          Reported, {reported.year}
        </tspan>
      </text>
      <EndLabels chart={chart} isRoomy={isRoomy} at={at} base={base} />
    </g>
  )
}

type Place = (year: number, value: number) => { cx: number; cy: number }

function EndLabels({
  chart: { series, unit, assumptions, reported },
  isRoomy,
  at,
  base,
}: {
  chart: GrowthChart
  isRoomy: boolean
  at: Place
  base: number
}) {
  const isBrief = series.length > 2 || !isRoomy
  const ends = series.map((one) => at(assumptions.to, one.end))
  const places = spread(
    ends.map(({ cy }) => (isRoomy ? cy + 4 : cy - 6)),
    isBrief ? (isRoomy ? 18 : 32) : LABEL_ROOM + 8,
    isBrief ? base - 12 : base - LABEL_ROOM + 20,
  )
  const endInWords = ({ end }: GrowthSeries) =>
    `about ${end / unit >= 1e6 ? (end / unit).toExponential(1) : formatNumber(end / unit, end / unit < 10 ? 1 : 0)}`

  return series.map((one, index) => {
    const [end, place] = [ends[index], places[index]]
    if (end === undefined || place === undefined) return null
    const rate = assumptions.rates.length > 1 ? `${formatPercent(one.rate)}: ` : ''
    const from = isBrief && assumptions.from.length > 1 ? ` from ${one.from}` : ''
    if (!isRoomy)
      return (
        <text key={one.id} y={place + 4} fill="var(--ink)">
          <tspan x={end.cx + 9} fontSize={11}>
            about
          </tspan>
          <tspan x={end.cx + 9} dy={15} fontSize={13} fontWeight={600}>
            {endInWords(one).replace('about ', '')}
          </tspan>
        </text>
      )
    return (
      <g key={one.id}>
        <text x={end.cx + 14} y={place} fontSize={14} fontWeight={600} fill="var(--ink)">
          {rate}
          {endInWords(one)}
          <tspan fontSize={12} fontWeight={400} fill="var(--ink2)">
            {from}
          </tspan>
        </text>
        {isBrief ? null : (
          <>
            <text x={end.cx + 14} y={place + 18} fontSize={12} fill="var(--ink2)">
              Derived: growth from {one.from},
            </text>
            <text x={end.cx + 14} y={place + 34} fontSize={12} fill="var(--ink2)">
              <SvgExponents text={growthFormula(reported.value, one.rate, one.years)} />
            </text>
          </>
        )}
      </g>
    )
  })
}
