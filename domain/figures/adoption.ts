import type { Figure } from '@/data/schema'
import { adoptionRise } from '../arithmetic/derived'
import { showTogether } from '../comparability'
import { statedValue, statedYear } from '../figures'
import { formatNumber, formatPercent } from '../format'
import type { Axis } from './axis'
import { type ChartText, citationsOfFigures, sourcesOf } from './chart'
import { derivedRow, statedRow } from './rows'
import { valueInWords } from './wording'

/** Two points in time in per cent of companies. `isJoined`: they may share a series. */
export type AdoptionChart = ChartText & {
  readonly points: readonly {
    readonly id: string
    readonly year: number
    readonly percent: number
  }[]
  readonly isJoined: boolean
  readonly axis: Axis
}

/** The two stated shares of companies that use or explore AI. No year between them is stated, so none is drawn. */
export function adoption(figures: readonly Figure[]): AdoptionChart {
  const { early, late, perYear: rise, formula } = adoptionRise(figures)
  const stated = [early, late]
  const points = stated.map((figure) => ({
    id: figure.id,
    year: statedYear(figure),
    percent: statedValue(figure),
  }))
  const perYear = formatNumber(rise, 1)
  const isJoined = showTogether(early, late).answer === 'same chart'
  return {
    id: 'adoption',
    points,
    isJoined,
    axis: { domain: [0, 100], ticks: [0, 25, 50, 75, 100] },
    finding: `AI adoption is put at ${valueInWords(early)} of companies in ${statedYear(early)} and ${valueInWords(late)} in ${statedYear(late)}`,
    subtitle:
      'Share of companies worldwide using or exploring AI, per cent. AI in general, not generative AI alone. Dots: as stated. Dotted: joins them, nothing in between is stated.',
    description: `Two points. ${points.map(({ year, percent }) => `${year}: ${formatPercent(percent)}`).join('; ')}. No year in between is stated.`,
    notes: [
      {
        heading: 'How it is computed',
        lines: [
          {
            formula,
            text: `Gives ${perYear} percentage points a year on average, derived; the path is not stated.`,
          },
        ],
      },
      {
        heading: 'Read with care',
        lines: [
          {
            lead: `${statedYear(late)} counts companies using or exploring AI;`,
            text: `whether ${statedYear(early)} does is implied, not stated.`,
          },
          ...(stated.every(({ attributedTo }) => attributedTo === null)
            ? [{ lead: 'No source is named', text: 'for either number.' }]
            : []),
        ],
      },
    ],
    legend: [
      { mark: 'stated', words: 'Stated' },
      ...(isJoined
        ? [{ mark: 'dotted-line', words: 'Joins the two; nothing in between is stated' } as const]
        : []),
    ],
    rows: [
      ...stated.map((figure) => statedRow(figure)),
      derivedRow(
        {
          id: 'ai-adoption-rise',
          label: `Average rise a year, ${statedYear(early)} to ${statedYear(late)}`,
          value: `${perYear} percentage points`,
          basis: formula,
          numbers: [rise],
          unit: 'percentage-points-per-year',
        },
        stated,
      ),
    ],
    sources: sourcesOf(citationsOfFigures(stated)),
  }
}
