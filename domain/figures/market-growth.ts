import type { Figure } from '@/data/schema'
import {
  compound,
  doublingTime,
  figureById,
  growthFactor,
  impliedGrowth,
  statedValue,
  statedYear,
} from '../figures'
import { formatMoney, formatNumber, formatPercent, listInWords } from '../format'
import { type Axis, axisOver, type Scale } from './axis'
import { type ChartRow, type ChartText, citationsOfFigures, type Note, sourcesOf } from './chart'
import { roundMoney } from './wording'

const BILLION = 1e9
const TRILLION = 1e12
/** Above this the axis counts in trillions. */
const LARGE = 2e13

/** What a reader may change: the rates in per cent a year, the years growth is counted from, the last year, the scale. */
export type GrowthAssumptions = {
  readonly rates: readonly number[]
  readonly from: readonly number[]
  readonly to: number
  readonly scale: Scale
}

/** The market at one rate, with growth counted from one year: what each year comes to in US dollars. */
export type GrowthSeries = {
  readonly id: string
  readonly rate: number
  readonly isStatedRate: boolean
  readonly from: number
  readonly points: readonly {
    readonly year: number
    readonly years: number
    readonly value: number
  }[]
  readonly end: number
  readonly years: number
}

/** `unit` is the number of dollars that one step of the axis counts: a billion, or a trillion. */
export type GrowthChart = ChartText & {
  readonly assumptions: GrowthAssumptions
  readonly statedRate: number
  readonly reported: { readonly year: number; readonly value: number }
  readonly series: readonly GrowthSeries[]
  readonly unit: number
  readonly axis: Axis
}

/**
 * What the address asks for, completed by what the documents state: the stated rate, both readings of the year growth is
 * counted from (the wording leaves it open), and the year the rate holds until.
 */
export function growthAssumptions(
  figures: readonly Figure[],
  query: { rate: readonly number[]; from: readonly string[]; to: number | null; scale: Scale },
): GrowthAssumptions {
  const { size, rate } = stated(figures)
  const start = statedYear(size)
  return {
    rates: query.rate.length > 0 ? query.rate : [statedValue(rate)],
    from: query.from.length > 0 ? query.from.map(Number).sort() : [start, start + 1],
    to: query.to ?? statedYear(rate),
    scale: query.scale,
  }
}

/** The reported market size, and what it comes to by compounding: `size × (1 + rate)^n`. */
export function marketGrowth(
  figures: readonly Figure[],
  assumptions: GrowthAssumptions,
): GrowthChart {
  const { size, rate } = stated(figures)
  const reported = { year: statedYear(size), value: statedValue(size) }
  const series = assumptions.rates.flatMap((percent) =>
    assumptions.from.map((from) =>
      growthSeries(reported, percent, from, assumptions.to, percent === statedValue(rate)),
    ),
  )
  const values = [
    reported.value,
    ...series.flatMap(({ points }) => points.map(({ value }) => value)),
  ]
  const unit = Math.max(...values) >= LARGE ? TRILLION : BILLION
  return {
    id: 'market-growth',
    assumptions,
    statedRate: statedValue(rate),
    reported,
    series,
    unit,
    axis: axisOver(
      values.map((value) => value / unit),
      assumptions.scale,
    ),
    finding: finding(series, assumptions),
    subtitle: subtitle(series, assumptions, unit),
    description: description(reported, series),
    notes: notes(size, rate, series, assumptions),
    rows: rows(size, rate, reported, series),
    sources: sourcesOf(citationsOfFigures([size, rate])),
  }
}

const stated = (figures: readonly Figure[]) => ({
  size: figureById(figures, 'market-size-2024'),
  rate: figureById(figures, 'market-growth-rate'),
})

function growthSeries(
  reported: { year: number; value: number },
  rate: number,
  from: number,
  to: number,
  isStatedRate: boolean,
): GrowthSeries {
  const points = Array.from({ length: Math.max(0, to - from) + 1 }, (_, years) => ({
    year: from + years,
    years,
    value: compound(reported.value, rate, years),
  }))
  const last = points.at(-1)
  return {
    id: `${rate}-from-${from}`,
    rate,
    isStatedRate,
    from,
    points,
    end: last?.value ?? reported.value,
    years: last?.years ?? 0,
  }
}

/** `67.18 × 1.396^6`, the size in US$ billion. */
export const growthFormula = (size: number, rate: number, exponent: number | 'n'): string =>
  `${formatNumber(size / BILLION)} × ${formatNumber(growthFactor(rate), 4)}^${exponent}`

function finding(series: readonly GrowthSeries[], { rates, to }: GrowthAssumptions): string {
  const [first, second] = series
  if (first === undefined) return 'The market at no rate'
  if (rates.length > 1) {
    const ends = series.map(({ end }) => end)
    const low = roundMoney(Math.min(...ends))
    const high = roundMoney(Math.max(...ends))
    return `At ${listInWords(rates.map((rate) => formatPercent(rate)))} a year the market would lie between about ${low} and ${high} in ${to}`
  }
  const rate = `At ${first.isStatedRate ? 'the stated' : 'an assumed'} ${formatPercent(first.rate)} a year`
  const verb = first.rate > 0 ? 'reach' : first.rate < 0 ? 'fall to' : 'stay at'
  const lead = `${rate} the market would ${verb} about ${roundMoney(first.end)} in ${to}`
  if (second !== undefined)
    return `${lead}, or ${roundMoney(second.end).replace('US$ ', '')} if growth starts in ${second.from}`
  return `${lead}, with growth counted from ${first.from}`
}

function subtitle(
  series: readonly GrowthSeries[],
  { rates }: GrowthAssumptions,
  unit: number,
): string {
  const lines = new Set(series.map(({ from }) => from)).size
  const rate = listInWords(rates.map((percent) => formatPercent(percent)))
  const dotted = lines > 1 ? ' Dotted: the same, growth counted a year later.' : ''
  return `Global generative AI market, US$ ${unit === TRILLION ? 'trillion' : 'billion'}. Solid dot: reported. Dashed: derived by compounding ${rate} a year.${dotted}`
}

function description(
  reported: { year: number; value: number },
  series: readonly GrowthSeries[],
): string {
  const lines = series.map(({ rate, from, points }) => {
    const values = points.slice(1).map(({ year, value }) => `${year} ${roundMoney(value)}`)
    return `Derived at ${formatPercent(rate)} a year with growth counted from ${from}: ${values.join(', ') || 'no growth year'}.`
  })
  return `Line chart. Reported for ${reported.year}: ${formatMoney(reported.value)}. ${lines.join(' ')}`
}

function notes(
  size: Figure,
  rate: Figure,
  series: readonly GrowthSeries[],
  { rates, to }: GrowthAssumptions,
): Note[] {
  const start = statedValue(size)
  const computed = rates.flatMap((percent) => {
    const results = series
      .filter((one) => one.rate === percent)
      .map(({ years, end }) => `n = ${years} gives ${formatNumber(end / BILLION)}`)
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
    { heading: 'Read with care', lines: cautions(rate, rates, to) },
  ]
}

/** What the later start means for the whole time from the reported year on. */
function impliedLine(size: Figure, series: readonly GrowthSeries[], to: number) {
  const start = statedYear(size)
  const later = series.find(({ from, end }) => from > start && end > 0)
  if (later === undefined || to <= start || later.rate === 0) return []
  const implied = impliedGrowth(statedValue(size), later.end, to - start)
  return [
    {
      text: `Counted from ${later.from}, ${formatPercent(later.rate)} a year implies ${formatPercent(implied, 1)} a year over the whole time from ${start}.`,
    },
  ]
}

function cautions(rate: Figure, rates: readonly number[], to: number) {
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
    { lead: `No ${until} value is stated.`, text: 'The document gives one size and one rate.' },
    {
      lead: 'The base year of the rate is open.',
      text: 'The shaded band is what the wording leaves undecided.',
    },
    ...(rate.attributedTo === null
      ? [{ lead: 'No source is named', text: 'for either number.' }]
      : []),
  ]
}

function rows(
  size: Figure,
  rate: Figure,
  reported: { year: number; value: number },
  series: readonly GrowthSeries[],
): ChartRow[] {
  const isOneRate = new Set(series.map((one) => one.rate)).size === 1
  const derived = series.flatMap((one) =>
    one.points
      .filter(({ years }) => years > 0)
      .map(
        ({ year, years, value }): ChartRow => ({
          id: `${one.id}-${year}`,
          label: `${year}, growth${isOneRate ? '' : ` of ${formatPercent(one.rate)}`} from ${one.from}`,
          value: `US$ ${formatNumber(value / BILLION)} billion`,
          provenance: 'derived',
          basis: growthFormula(reported.value, one.rate, years),
        }),
      ),
  )
  return [
    {
      id: size.id,
      label: `${reported.year}, reported`,
      value: formatMoney(reported.value),
      provenance: 'stated',
      basis: `“${size.wording}”`,
    },
    {
      id: rate.id,
      label: `Growth a year until ${statedYear(rate)}`,
      value: formatPercent(statedValue(rate)),
      provenance: 'stated',
      basis: `“${rate.wording}”`,
    },
    ...derived,
  ]
}

/** What one year of the growth chart is drawn from, in units of the axis; `null` where a line does not reach. */
export type GrowthRow = {
  readonly year: number
  readonly values: Readonly<Record<string, number | null>>
  readonly bands: Readonly<Record<string, readonly [number, number]>>
}

/** The lines by year, and for each rate the span between its readings: from the reported year to the last. */
export function growthRows({ reported, series, unit, assumptions }: GrowthChart): GrowthRow[] {
  const count = Math.max(assumptions.to, reported.year) - reported.year + 1
  return Array.from({ length: count }, (_, index) => {
    const year = reported.year + index
    const valueIn = ({ points }: GrowthSeries) =>
      points.find((point) => point.year === year)?.value ?? null
    const bands = assumptions.rates.map((rate) => {
      const values = series
        .filter((one) => one.rate === rate)
        .map((one) => valueIn(one) ?? reported.value)
      return [`${rate}`, [Math.min(...values) / unit, Math.max(...values) / unit]]
    })
    const values = series.map((one) => {
      const value = valueIn(one)
      return [one.id, value === null ? null : value / unit]
    })
    return { year, values: Object.fromEntries(values), bands: Object.fromEntries(bands) }
  })
}
