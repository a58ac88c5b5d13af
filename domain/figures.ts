import type { Figure } from '@/data/schema'

/** A figure by its id. @throws {RangeError} where no row has it. */
export function figureById(figures: readonly Figure[], id: string): Figure {
  const figure = figures.find((row) => row.id === id)
  if (figure === undefined) throw new RangeError(`No figure has the id ${id}`)
  return figure
}

/** The one number a figure states, in whole units. @throws {RangeError} for a range, or words only. */
export function statedValue({ id, value }: Figure): number {
  if (value === null) throw new RangeError(`The figure ${id} states no single number`)
  return value
}

/** The first and last year a figure is about. @throws {RangeError} where it names none. */
export function statedYear({ id, period }: Figure): number {
  const year = period.to ?? period.from
  if (year === null) throw new RangeError(`The figure ${id} names no year`)
  return year
}

/** All numbers a figure states: its value, or both ends of its range; none where it gives words only. */
export const statedNumbers = ({ value, low, high }: Figure): number[] =>
  [value, low, high].filter((number) => number !== null)

/** Growth by `ratePercent` a year makes one of a quantity that many: `39.6` to `1.396`. */
export const growthFactor = (ratePercent: number): number => 1 + ratePercent / 100

/** A quantity after `years` of compound growth: `start × (1 + rate)^years`, in the unit of `start`. */
export const compound = (start: number, ratePercent: number, years: number): number =>
  start * growthFactor(ratePercent) ** years

/**
 * What a quantity was `years` before it reached `end`, had it grown by `ratePercent` each year: `end ÷ (1 + rate)^years`.
 * With a lower bound of the rate the result is an upper bound.
 */
export const backcast = (end: number, ratePercent: number, years: number): number =>
  end / growthFactor(ratePercent) ** years

/** Years in which a quantity doubles: `ln 2 ÷ ln (1 + rate)`; null where it never does. */
export const doublingTime = (ratePercent: number): number | null =>
  ratePercent > 0 ? Math.LN2 / Math.log(growthFactor(ratePercent)) : null

/**
 * The constant yearly growth, in per cent, that leads from `start` to `end`: `(end ÷ start)^(1 ÷ years) − 1`.
 * @throws {RangeError} unless both amounts and the time between them are positive.
 */
export function impliedGrowth(start: number, end: number, years: number): number {
  if (!(start > 0 && end > 0 && years > 0))
    throw new RangeError('Growth is implied only between two positive amounts, some time apart')
  return ((end / start) ** (1 / years) - 1) * 100
}
