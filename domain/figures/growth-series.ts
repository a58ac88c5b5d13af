import { compound } from '../arithmetic/formulas'
import type { Scale } from './axis'

export const BILLION = 1e9
export const TRILLION = 1e12

/** The one stated size that growth starts from, in US dollars. */
export type Reported = { readonly year: number; readonly value: number }

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

/** A reported size, compounded year by year from the year growth is counted from. */
export function growthSeries(
  reported: Reported,
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

/** The id of the row, and of the mark, for a year of a line. */
export const growthPointId = ({ id }: Pick<GrowthSeries, 'id'>, year: number): string =>
  `${id}-${year}`
