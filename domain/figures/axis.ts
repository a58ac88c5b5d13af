import { scaleLinear } from 'd3'

export type Scale = 'linear' | 'log'

/** What an axis runs over and where it is marked, in the unit of its values. */
export type Axis = { readonly domain: readonly [number, number]; readonly ticks: readonly number[] }

const STEPS = [1, 2, 5] as const
const MOST_TICKS = 9
const LINEAR_TICKS = 5

/** Whether a value has a place on a scale: zero and less have none on a logarithmic one. */
export const hasPlace = (value: number, scale: Scale): boolean => scale === 'linear' || value > 0

/**
 * An axis over values: from zero on a linear scale, between round numbers on a log scale. There, values without a place are
 * left out; the chart has to say so.
 */
export const axisOver = (values: readonly number[], scale: Scale): Axis =>
  scale === 'log' ? logAxis(positive(values)) : linearAxis(values)

/** The values above zero; without any, one, so that there is an axis at all. */
function positive(values: readonly number[]): number[] {
  const some = values.filter((value) => hasPlace(value, 'log'))
  return some.length === 0 ? [1] : some
}

function linearAxis(values: readonly number[]): Axis {
  const nice = scaleLinear()
    .domain([0, Math.max(...values)])
    .nice(LINEAR_TICKS)
  const [low = 0, high = 1] = nice.domain()
  return { domain: [low, high], ticks: nice.ticks(LINEAR_TICKS) }
}

function logAxis(values: readonly number[]): Axis {
  const low = Math.floor(Math.log10(Math.min(...values)))
  const high = Math.ceil(Math.log10(Math.max(...values)))
  const round = powersBetween(low, high).flatMap((power) => STEPS.map((step) => step * power))
  const start = round.findLast((tick) => tick <= Math.min(...values)) ?? 10 ** low
  const end = round.find((tick) => tick >= Math.max(...values)) ?? 10 ** high
  const domain: [number, number] = start === end ? [start / 2, end * 2] : [start, end]
  return { domain, ticks: thinned(round.filter((tick) => tick >= domain[0] && tick <= domain[1])) }
}

/** Whole powers of ten that hold all values above zero between them. */
export function decadeAxis(values: readonly number[]): Axis {
  const some = positive(values)
  const low = Math.floor(Math.log10(Math.min(...some)))
  const high = Math.ceil(Math.log10(Math.max(...some)) + 0.2)
  const ticks = Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index))
  return { domain: [10 ** low, 10 ** high], ticks }
}

const powersBetween = (low: number, high: number): number[] =>
  Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index))

const isPowerOfTen = (tick: number): boolean =>
  Number.isInteger(Math.round(Math.log10(tick) * 1e9) / 1e9)

function thinned(ticks: readonly number[]): number[] {
  if (ticks.length <= MOST_TICKS) return [...ticks]
  const powers = ticks.filter(isPowerOfTen)
  const every = Math.ceil(powers.length / MOST_TICKS)
  return powers.filter((_, index) => index % every === 0)
}
