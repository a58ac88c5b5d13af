import type { Figure } from '@/data/schema'
import { figureById, statedValue, statedYear } from '../figures'
import { type Axis, axisOver, hasPlace, type Scale } from './axis'
import { type ChartText, citationsOfFigures, sourcesOf } from './chart'
import { growthNotes } from './growth-notes'
import {
  BILLION,
  type GrowthAssumptions,
  type GrowthSeries,
  growthSeries,
  type Reported,
  TRILLION,
} from './growth-series'
import {
  growthDescription,
  growthFinding,
  growthLegend,
  growthSubtitle,
  growthTable,
} from './growth-words'

/** Above this the axis counts in trillions. */
const LARGE = 2e13
/** On a log scale the axis starts below the smallest value, so that its words have room under it. */
const LOG_ROOM = 0.6

/** `unit` is the number of dollars that one step of the axis counts: a billion, or a trillion. */
export type GrowthChart = ChartText & {
  readonly assumptions: GrowthAssumptions
  readonly statedRate: number
  readonly reported: Reported
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
      (assumptions.scale === 'log' ? [...values, Math.min(...values) * LOG_ROOM] : values).map(
        (value) => value / unit,
      ),
      assumptions.scale,
    ),
    finding: growthFinding(series, assumptions),
    subtitle: growthSubtitle(reported.year, assumptions, unit),
    description: growthDescription(reported, series),
    notes: growthNotes(size, rate, series, assumptions),
    legend: growthLegend(assumptions, reported.year),
    rows: growthTable(size, rate, reported, series),
    sources: sourcesOf(citationsOfFigures([size, rate])),
  }
}

const stated = (figures: readonly Figure[]) => ({
  size: figureById(figures, 'market-size-2024'),
  rate: figureById(figures, 'market-growth-rate'),
})

/** What one year of the growth chart is drawn from, in units of the axis; `null` where a line does not reach, or has no place. */
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
      const isDrawn = value !== null && hasPlace(value, assumptions.scale)
      return [one.id, isDrawn ? value / unit : null]
    })
    return { year, values: Object.fromEntries(values), bands: Object.fromEntries(bands) }
  })
}
