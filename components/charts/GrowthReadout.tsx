'use client'

import { createPortal } from 'react-dom'
import { useActiveTooltipLabel, useIsTooltipActive } from 'recharts'
import type { GrowthChart } from '@/domain/figures/market-growth'
import { roundMoney } from '@/domain/figures/wording'
import { formatMoney, formatPercent } from '@/domain/format'

/** What the year pointed at, or reached with the arrow keys, comes to: below the plot, where it covers nothing. */
export function GrowthReadout({ chart, slot }: { chart: GrowthChart; slot: HTMLElement | null }) {
  const isActive = useIsTooltipActive()
  const year = Number(useActiveTooltipLabel())
  if (slot === null) return null
  const words = isActive && Number.isFinite(year) ? yearInWords(chart, year) : null
  return createPortal(
    <p role="status" className="text-citation text-ink3 tabular-nums">
      {words ?? 'Point at a year, or use the arrow keys on the chart, to read it here.'}
    </p>,
    slot,
  )
}

function yearInWords({ series, reported, assumptions }: GrowthChart, year: number): string {
  if (year === reported.year) return `${year}: ${formatMoney(reported.value)}, reported`
  const values = series.flatMap(({ rate, from, points }) => {
    const point = points.find((one) => one.year === year)
    if (point === undefined || point.years === 0) return []
    const at = assumptions.rates.length > 1 ? ` at ${formatPercent(rate)}` : ''
    return [`about ${roundMoney(point.value)}${at}, growth from ${from}`]
  })
  return `${year}, derived: ${values.join('; ')}`
}
