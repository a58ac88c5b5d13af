import type { Figure } from '@/data/schema'
import { growthFormula } from '../arithmetic/wording'
import { statedYear } from '../figures'
import { formatMoney, formatPercent, listInWords } from '../format'
import type { ChartRow } from './chart'
import {
  BILLION,
  type GrowthAssumptions,
  type GrowthSeries,
  growthPointId,
  type Reported,
  TRILLION,
} from './growth-series'
import type { LegendItem } from './legend'
import { derivedRow, statedRow } from './rows'
import { numberOrPower, roundMoney } from './wording'

/** What the lines come to, as a sentence that stays true under every assumption. */
export function growthFinding(
  series: readonly GrowthSeries[],
  { rates, to }: GrowthAssumptions,
): string {
  const [first, second] = series
  if (first === undefined) return 'The market at no rate'
  if (rates.length > 1) {
    const ends = series.map(({ end }) => end)
    const low = roundMoney(Math.min(...ends))
    const high = roundMoney(Math.max(...ends))
    return `At ${listInWords(rates.map((rate) => formatPercent(rate)))} a year the market would lie between about ${low} and ${high} in ${to}`
  }
  const rate = `At ${first.isStatedRate ? 'the stated' : 'an assumed'} ${formatPercent(first.rate)} a year`
  const grows = first.years === 0 ? 0 : first.rate
  const verb = grows > 0 ? 'reach' : grows < 0 ? 'fall to' : 'stay at'
  const lead = `${rate} the market would ${verb} about ${roundMoney(first.end)} in ${to}`
  if (second !== undefined)
    return `${lead}, or ${roundMoney(second.end).replace('US$ ', '')} if growth starts in ${second.from}`
  return `${lead}, with growth counted from ${first.from}`
}

/** The measure, its unit, and what each kind of line that is drawn means. */
export function growthSubtitle(
  start: number,
  { rates, from, scale }: GrowthAssumptions,
  unit: number,
): string {
  const rate = listInWords(rates.map((percent) => formatPercent(percent)))
  const derived = `derived by compounding ${rate} a year`
  const later = `growth counted from ${from.at(-1)}`
  const lines =
    from.length > 1
      ? `Dashed: ${derived}. Dotted: the same, ${later}.`
      : from.every((year) => year === start)
        ? `Dashed: ${derived}.`
        : `Dotted: ${derived}, ${later}.`
  const axis = scale === 'log' ? ', logarithmic scale' : ''
  return `Global generative AI market, US$ ${unit === TRILLION ? 'trillion' : 'billion'}${axis}. Solid dot: reported. ${lines}`
}

/** What each kind of mark that is drawn means. */
export function growthLegend({ from }: GrowthAssumptions, start: number): LegendItem[] {
  const later = from.filter((year) => year > start)
  return [
    { mark: 'reported', words: `Reported, ${start}` },
    ...(from.includes(start)
      ? [{ mark: 'dashed-line', words: `Derived, growth from ${start}` } as const]
      : []),
    ...later.map(
      (year) => ({ mark: 'dotted-line', words: `Derived, growth from ${year}` }) as const,
    ),
    ...(from.length > 1
      ? [{ mark: 'span', words: 'What the wording leaves undecided' } as const]
      : []),
  ]
}

/** The whole chart in words, for who cannot see it. */
export function growthDescription(reported: Reported, series: readonly GrowthSeries[]): string {
  const lines = series.map(({ rate, from, points }) => {
    const values = points.slice(1).map(({ year, value }) => `${year} ${roundMoney(value)}`)
    return `Derived at ${formatPercent(rate)} a year with growth counted from ${from}: ${values.join(', ') || 'no growth year'}.`
  })
  return `Line chart. Reported for ${reported.year}: ${formatMoney(reported.value)}. ${lines.join(' ')}`
}

/** Every number of the chart with its mark: two are stated, all others derived by a formula. */
export function growthTable(
  size: Figure,
  rate: Figure,
  reported: Reported,
  series: readonly GrowthSeries[],
): ChartRow[] {
  const isOneRate = new Set(series.map((one) => one.rate)).size === 1
  const derived = series.flatMap((one) =>
    one.points
      .filter(({ years }) => years > 0)
      .map(({ year, years, value }) =>
        derivedRow(
          {
            id: growthPointId(one, year),
            label: `${year}, growth${isOneRate ? '' : ` of ${formatPercent(one.rate)}`} from ${one.from}`,
            value: `US$ ${numberOrPower(value / BILLION, 2)} billion`,
            basis: growthFormula(reported.value, one.rate, years),
            numbers: [value],
            unit: 'usd',
          },
          one.isStatedRate ? [size, rate] : [size],
        ),
      ),
  )
  return [
    statedRow(size, { label: `${reported.year}, reported` }),
    statedRow(rate, { label: `Growth a year until ${statedYear(rate)}` }),
    ...derived,
  ]
}
