import type { Figure } from '@/data/schema'
import { doublingTime, impliedGrowth } from '../arithmetic/formulas'
import { growthFormula } from '../arithmetic/wording'
import { statedValue, statedYear } from '../figures'
import { formatMoney, formatNumber, formatPercent, listInWords } from '../format'
import type { ChartRow, Note } from './chart'
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

/** Formula, results and implied growth first, then what to be careful with. */
export function growthNotes(
  size: Figure,
  rate: Figure,
  series: readonly GrowthSeries[],
  assumptions: GrowthAssumptions,
): Note[] {
  const { rates, to } = assumptions
  const start = statedValue(size)
  const computed = rates.flatMap((percent) => {
    const results = series
      .filter((one) => one.rate === percent)
      .map(({ years, end }) => `n = ${years} gives ${numberOrPower(end / BILLION, 2)}`)
    const doubling = doublingTime(percent)
    return [
      { formula: growthFormula(start, percent, 'n'), text: `${results.join('; ')} (US$ billion).` },
      ...(doubling === null
        ? [{ text: 'At this rate the market never doubles.' }]
        : [{ text: `The market doubles every ${formatNumber(doubling, 1)} years.` }]),
    ]
  })
  return [
    { heading: 'How it is computed', lines: [...computed, ...impliedLine(size, series, to)] },
    { heading: 'Read with care', lines: cautions(rate, assumptions, start) },
  ]
}

/** What the later start means for the whole time from the reported year on. */
function impliedLine(size: Figure, series: readonly GrowthSeries[], to: number) {
  const start = statedYear(size)
  const later = series.find(({ from, end }) => from > start && end > 0)
  if (later === undefined || later.years === 0 || later.rate === 0) return []
  const implied = impliedGrowth(statedValue(size), later.end, to - start)
  return [
    {
      text: `Counted from ${later.from}, ${formatPercent(later.rate)} a year implies ${formatPercent(implied, 1)} a year over the whole time from ${start}.`,
    },
  ]
}

function cautions(rate: Figure, { rates, from, to, scale }: GrowthAssumptions, size: number) {
  const until = statedYear(rate)
  const assumed = rates.filter((percent) => percent !== statedValue(rate))
  return [
    ...(assumed.length > 0
      ? [
          {
            lead: `Your assumption: ${listInWords(assumed.map((percent) => formatPercent(percent)))}.`,
            text: `The document states ${formatPercent(statedValue(rate))}.`,
          },
        ]
      : []),
    ...(to > until
      ? [{ lead: `The stated rate ends in ${until}.`, text: 'Later years carry it on.' }]
      : []),
    ...(scale === 'log' && size <= 0
      ? [
          {
            lead: 'Zero has no place on a log scale,',
            text: 'so nothing is drawn; the table has it.',
          },
        ]
      : []),
    { lead: `No ${until} value is stated.`, text: 'The document gives one size and one rate.' },
    {
      lead: 'The base year of the rate is open.',
      text:
        from.length > 1
          ? 'The shaded band is what the wording leaves undecided.'
          : 'The other reading is one of the choices above.',
    },
    ...(rate.attributedTo === null
      ? [{ lead: 'No source is named', text: 'for either number.' }]
      : []),
  ]
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
