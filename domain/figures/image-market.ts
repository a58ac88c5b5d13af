import type { Figure } from '@/data/schema'
import { derivedImageMarket } from '../arithmetic/derived'
import { backcast } from '../arithmetic/formulas'
import { backcastFormula } from '../arithmetic/wording'
import { inQuotes } from '../citations/quotation'
import { statedValue, statedYear } from '../figures'
import { formatMoney, formatNumber } from '../format'
import { type Axis, axisOver } from './axis'
import { type ChartText, citationsOfFigures, sourcesOf } from './chart'
import { derivedRow, statedRow } from './rows'
import { roundMoney, valueInWords } from './wording'

const BILLION = 1e9

/** The stated end, and what each earlier year can have been at most, in US dollars. */
export type ImageMarketChart = ChartText & {
  readonly stated: { readonly year: number; readonly value: number }
  readonly points: readonly {
    readonly id: string
    readonly year: number
    readonly years: number
    readonly value: number
  }[]
  readonly axis: Axis
}

/**
 * The image-generation market counted back from its stated end by the stated growth, to the year of the figure for the
 * whole market. The rate is a lower bound, so each earlier value is an upper bound.
 */
export function imageMarket(figures: readonly Figure[]): ImageMarketChart {
  const { end, rate, from: first, years: span, base } = derivedImageMarket(figures)
  const stated = { year: statedYear(end), value: statedValue(end) }
  const percent = statedValue(rate)
  const points = Array.from({ length: span + 1 }, (_, index) => {
    const years = span - index
    const id = years === 0 ? end.id : imagePointId(end.id, first + index)
    return { id, year: first + index, years, value: backcast(stated.value, percent, years) }
  })
  const formula = (years: number | 'n') => backcastFormula(stated.value, percent, years)
  return {
    id: 'image-market',
    stated,
    points,
    axis: axisOver([stated.value / BILLION], 'linear'),
    finding: `Image generation is put at ${formatMoney(stated.value)} by ${stated.year}; its growth implies at most ${roundMoney(base)} in ${first}`,
    subtitle: `AI image-generation market, US$ billion. Solid dot: stated forecast. Dashed: derived, counted back at ${valueInWords(rate)}, so each earlier value is an upper bound.`,
    description: `Line chart. Forecast for ${stated.year}: ${formatMoney(stated.value)}. Counted back, at most: ${points
      .slice(0, -1)
      .map(({ year, value }) => `${year} ${roundMoney(value)}`)
      .join(', ')}.`,
    notes: [
      {
        heading: 'How it is computed',
        lines: [
          {
            formula: formula('n'),
            text: `n = ${span} gives ${formatNumber(base / BILLION, 3)} (US$ billion) for ${first}.`,
          },
          {
            text: 'Faster growth means a smaller start: the true line runs at or below the dashes.',
          },
        ],
      },
      {
        heading: 'Read with care',
        lines: [
          {
            lead: 'No size today is stated.',
            text: `${first} is our choice: the year of the figure for the whole market. The rate has no start year.`,
          },
          { lead: `${inQuotes(rate.wording)} is a lower bound.`, text: 'No upper bound is given.' },
          ...(end.attributedTo === null && rate.attributedTo === null
            ? [{ lead: 'No source is named', text: 'for either number.' }]
            : []),
        ],
      },
    ],
    legend: [
      { mark: 'stated', words: 'Stated forecast' },
      { mark: 'dashed-line', words: 'Derived, counted back' },
      { mark: 'upper-bound', words: 'An upper bound' },
    ],
    rows: [
      ...points.map(({ year, years, value }) =>
        years === 0
          ? statedRow(end, { label: `${year}, forecast` })
          : derivedRow(
              {
                id: imagePointId(end.id, year),
                label: `${year}, at most`,
                value: `US$ ${formatNumber(value / BILLION, 3)} billion`,
                basis: formula(years),
                numbers: [value],
                unit: 'usd',
                bound: 'at-most',
              },
              [end, rate],
            ),
      ),
      statedRow(rate, { label: 'Growth a year' }),
    ],
    sources: sourcesOf(citationsOfFigures([end, rate])),
  }
}

/** The id of the row, and of the mark, for a year before the stated end. */
export const imagePointId = (end: string, year: number): string => `${end}-${year}`
