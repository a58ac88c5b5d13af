import type { Figure, Measure, Organisation, Unit } from '@/data/schema'
import { inQuotes } from '../citations/quotation'
import { capitalised, formatCount, formatMoney, formatNumber, formatPercent } from '../format'

export const MEASURE_WORDS: Readonly<Record<Measure, string>> = {
  'market-size': 'market size',
  'growth-rate': 'growth rate',
  'value-added': 'value added a year',
  opportunity: 'opportunity',
  'investment-share': 'share of investment',
  'deployment-share': 'share of deployments',
  'opinion-share': 'share of opinions',
  'adoption-share': 'adoption',
  'market-share': 'share of the market',
  'value-share': 'share of the added value',
  parameters: 'model size',
  'development-time': 'time to develop',
  'elapsed-time': 'time gone by',
  hardware: 'hardware',
  'data-volume': 'volume of data',
  count: 'count',
}

export const UNIT_WORDS: Readonly<Record<Unit, string>> = {
  usd: 'US dollars',
  'usd-per-year': 'US dollars a year',
  percent: 'per cent',
  'percent-per-year': 'per cent a year',
  parameters: 'parameters',
  months: 'months',
  gpus: 'GPUs',
  bytes: 'bytes',
  count: 'a count',
}

export const STATUS_WORDS: Readonly<Record<Figure['status'], string>> = {
  reported: 'reported',
  estimate: 'estimate',
  forecast: 'forecast',
  survey: 'survey',
  belief: 'belief',
  example: 'example',
}

export const BOUND_WORDS: Readonly<Record<Figure['bound'], string>> = {
  exact: 'as stated',
  'at-least': 'a lower bound',
  about: 'in words',
}

const PER_YEAR = ' a year'
const DOLLARS = 'US$ '

/** The low end of a range: what both ends share is said once. */
const lowEnd = (low: number, unit: Unit): string =>
  unit.startsWith('usd') ? formatMoney(low) : formatCount(low)

/** A number of a unit: `US$ 67.18 billion`, `39.6% a year`, `175 billion parameters`. */
export function numberInUnit(number: number, unit: Unit): string {
  switch (unit) {
    case 'usd':
      return formatMoney(number)
    case 'usd-per-year':
      return `${formatMoney(number)}${PER_YEAR}`
    case 'percent':
      return formatPercent(number)
    case 'percent-per-year':
      return `${formatPercent(number)}${PER_YEAR}`
    case 'count':
      return formatNumber(number)
    case 'gpus':
      return `${formatCount(number)} GPUs`
    default:
      return `${formatCount(number)} ${unit}`
  }
}

/** What a figure states, its bound included: `over 60%`, `US$ 2.6 trillion to US$ 4.4 trillion a year`, or its words. */
export function valueInWords({ value, low, high, bound, unit, wording }: Figure): string {
  if (low !== null && high !== null)
    return `${lowEnd(low, unit)} to ${numberInUnit(high, unit).replace(DOLLARS, '')}`
  if (value === null) return inQuotes(wording)
  const number = numberInUnit(value, unit)
  return bound === 'at-least' ? `over ${number}` : bound === 'about' ? `about ${number}` : number
}

/** Whom the document names for a figure: `attributed to Gartner`, `not attributed`. */
export function attribution(
  { attributedTo }: Figure,
  organisations: readonly Pick<Organisation, 'id' | 'name'>[],
): string {
  if (attributedTo === null) return 'not attributed'
  const name = organisations.find(({ id }) => id === attributedTo)?.name ?? attributedTo
  return `attributed to ${name}`
}

/** The time a figure is about, in years where it names them: `2024`, `“by the end of the decade”`, `not stated`. */
export function periodInWords({ period: { from, to, wording } }: Figure): string {
  if (from !== null && to !== null) return from === to ? `${from}` : `${from} to ${to}`
  if (to !== null) return `until ${to}`
  if (from !== null) return `from ${from}`
  return wording === null ? 'not stated' : inQuotes(wording)
}

const SIGNIFICANT = 3
const BEYOND_WORDS = 1e18
const BEYOND_DIGITS = 1e9

/** A number as digits, or from a billion on as a power of ten: `497.22`, `3.1 × 10^15`. */
export function numberOrPower(value: number, decimals: number): string {
  if (Math.abs(value) < BEYOND_DIGITS) return formatNumber(value, decimals)
  const power = Math.floor(Math.log10(Math.abs(value)))
  return `${formatNumber(value / 10 ** power, 1)} × 10^${power}`
}

/** A derived sum of US dollars to three digits, for a sentence: `US$ 497 billion`; beyond words `US$ 3.1 × 10^27`. */
export function roundMoney(usd: number): string {
  if (Math.abs(usd) >= BEYOND_WORDS) return `US$ ${numberOrPower(usd, 0)}`
  return formatMoney(Number(usd.toPrecision(SIGNIFICANT)))
}

const EXPONENT = /\^(-?\d+(?:\.\d+)?|n)/

/** A formula in parts, so that exponents can be raised: `1.396^6` is `1.396` and the exponent `6`. `at` tells parts apart. */
export const formulaParts = (
  text: string,
): { readonly at: number; readonly text: string; readonly isExponent: boolean }[] =>
  text.split(EXPONENT).map((part, at) => ({ at, text: part, isExponent: at % 2 === 1 }))

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** A small count as a word, from eleven on in digits; with a capital at the start of a sentence. */
export function countInWords(count: number, place: 'start' | 'inside' = 'inside'): string {
  const word = COUNTS[count] ?? `${count}`
  return place === 'start' ? capitalised(word) : word
}

/** Text to be read out: exponents in words, `1.396 to the power of 6`. */
export const inSpeech = (text: string): string =>
  text.replace(/\^(-?[\d.]*\d|n)/g, ' to the power of $1')
