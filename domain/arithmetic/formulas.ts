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

/**
 * The average change a year from `start` to `end`, in their unit: `(end − start) ÷ years`.
 * @throws {RangeError} unless the time between them is positive.
 */
export function risePerYear(start: number, end: number, years: number): number {
  if (!(years > 0)) throw new RangeError('A rise takes some time')
  return (end - start) / years
}

/** How many times `amount` holds `base`. @throws {RangeError} unless the base is positive. */
export function ratio(amount: number, base: number): number {
  if (!(base > 0)) throw new RangeError('A ratio needs a positive base')
  return amount / base
}
