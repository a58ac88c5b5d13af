'use client'

import { growthFormula } from '@/domain/arithmetic/wording'
import type { GrowthSeries } from '@/domain/figures/growth-series'
import { spread } from '@/domain/figures/labels'
import type { GrowthChart } from '@/domain/figures/market-growth'
import { numberOrPower } from '@/domain/figures/wording'
import { formatPercent } from '@/domain/format'
import { SvgExponents } from './SvgExponents'

const FULL = 54
const BRIEF = 18
const PHONE = 32
/** The lines of a full label below its first. */
const BELOW_FIRST = 26

/** What each line comes to, at its end: with its formula where there is room, on a phone above one another. */
export function GrowthEndLabels({
  chart: { series, unit, assumptions, reported },
  isRoomy,
  at,
  base,
}: {
  chart: GrowthChart
  isRoomy: boolean
  at: (year: number, value: number) => { cx: number; cy: number }
  base: number
}) {
  const isFull = isRoomy && series.length <= 2
  const ends = series.map((one) => at(assumptions.to, one.end))
  const gap = isFull ? FULL : isRoomy ? BRIEF : PHONE
  const lowest = isFull ? base - BELOW_FIRST : base - 12
  const places = spread(
    ends.map(({ cy }) => (isRoomy ? cy + 4 : cy - 6)),
    gap,
    lowest,
  )
  const isOneRate = assumptions.rates.length === 1
  const numberOf = ({ end }: GrowthSeries) =>
    numberOrPower(end / unit, end / unit < 10 ? (isRoomy ? 2 : 1) : 0)

  return series.map((one, index) => {
    const [end, place] = [ends[index], places[index]]
    if (end === undefined || place === undefined) return null
    const rate = formatPercent(one.rate)
    if (!isRoomy)
      return (
        <text key={one.id} y={place + 4} fill="var(--ink)">
          <tspan x={end.cx + 9} fontSize={11}>
            {isOneRate ? 'about' : rate}
          </tspan>
          <tspan x={end.cx + 9} dy={15} fontSize={13} fontWeight={600}>
            <SvgExponents text={numberOf(one)} />
          </tspan>
        </text>
      )
    return (
      <g key={one.id}>
        <text x={end.cx + 14} y={place} fontSize={14} fontWeight={600} fill="var(--ink)">
          <SvgExponents text={`${isOneRate ? '' : `${rate}: `}about ${numberOf(one)}`} />
          {isFull ? null : (
            <tspan dx={6} fontSize={12} fontWeight={400} fill="var(--ink2)">
              from {one.from}
            </tspan>
          )}
        </text>
        {isFull ? (
          <>
            <text x={end.cx + 14} y={place + 17} fontSize={12} fill="var(--ink2)">
              Derived: growth from {one.from},
            </text>
            <text x={end.cx + 14} y={place + 33} fontSize={12} fill="var(--ink2)">
              <SvgExponents text={growthFormula(reported.value, one.rate, one.years)} />
            </text>
          </>
        ) : null}
      </g>
    )
  })
}
