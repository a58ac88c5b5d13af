import type { Figure } from '@/data/schema'
import { doublingTime, impliedGrowth } from '../arithmetic/formulas'
import { growthFormula } from '../arithmetic/wording'
import { statedValue, statedYear } from '../figures'
import { formatNumber, formatPercent, listInWords } from '../format'
import type { Note } from './chart'
import { BILLION, type GrowthAssumptions, type GrowthSeries } from './growth-series'
import { numberOrPower } from './wording'

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
