const SCALES = [
  { from: 1e12, word: 'trillion', short: 'tn' },
  { from: 1e9, word: 'billion', short: 'bn' },
  { from: 1e6, word: 'million', short: 'm' },
] as const

const LOCALE = 'en-GB'

/** By the most decimals: to make one takes as long as to draw a row. */
const numberFormats = new Map<number, Intl.NumberFormat>()

/** A number with at most `decimals` decimals and commas between thousands; trailing zeros are dropped. */
export function formatNumber(value: number, decimals = 2): string {
  if (Number.isInteger(value) && Math.abs(value) < 1000) return String(value)
  // Counts are everywhere, and need none.
  if (Number.isInteger(value)) return String(value).replace(/\B(?=(\d{3})+$)/g, ',')
  const format =
    numberFormats.get(decimals) ??
    new Intl.NumberFormat(LOCALE, { maximumFractionDigits: decimals })
  numberFormats.set(decimals, format)
  return format.format(value)
}

function scaled(value: number, decimals: number, form: 'word' | 'short'): string {
  const scale = SCALES.find(({ from }) => Math.abs(value) >= from)
  return scale === undefined
    ? formatNumber(value, decimals)
    : `${formatNumber(value / scale.from, decimals)} ${scale[form]}`
}

/** Whole US dollars in running text: `US$ 67.18 billion`. */
export const formatMoney = (usd: number, decimals = 2): string =>
  `US$ ${scaled(usd, decimals, 'word')}`

/** Text in which no line ends within a sum: no-break spaces around its number, `US$ 67.18 billion`. */
export const keepSums = (text: string): string =>
  text.replace(/(?<=US\$) (?=\d)|(?<=\d) (?=(?:million|billion|trillion|m|bn|tn)\b)/g, '\u00a0')

/** Whole US dollars where room is tight, such as on an axis: `67.18 bn`. */
export const formatMoneyShort = (usd: number, decimals = 2): string =>
  scaled(usd, decimals, 'short')

/** A count in words: `175 billion`. */
export const formatCount = (count: number, decimals = 2): string => scaled(count, decimals, 'word')

/** A percentage given as a number of per cent: `39.6%`. */
export const formatPercent = (percent: number, decimals = 2): string =>
  `${formatNumber(percent, decimals)}%`

/** `1 model`, `2 models`; the plural is the singular with an s unless given. */
export const countOf = (count: number, singular: string, plural = `${singular}s`): string =>
  `${formatNumber(count)} ${count === 1 ? singular : plural}`

/** Words as a sentence or a label begins: `market size` to `Market size`. */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** `text`, `text or image`, `text, image or video`. */
export function listInWords(items: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`
}

/** An ISO date in words, in UTC: `7 October 2025`. */
export const formatDate = (iso: string): string =>
  new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso))
