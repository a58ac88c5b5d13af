import type { Figure, Measure, Organisation } from '@/data/schema'
import { inQuotes } from '../citations/quotation'
import { comparableGroups } from '../comparability'
import { figureById, statedValue, statedYear } from '../figures'
import { type ChartText, citationsOfFigures, sourcesOf } from './chart'
import { statedRow } from './rows'
import { attribution, countInWords, periodInWords, STATUS_WORDS, valueInWords } from './wording'

const MEASURES: readonly Measure[] = ['investment-share', 'deployment-share', 'opinion-share']

/** What each share is a share of, and of whom it is said, in the words that follow the number. */
const WHOLES: Readonly<Record<string, string>> = {
  'multimodal-investment-share': 'of investment in generative AI goes to multimodal models',
  'multimodal-deployment-share': 'of enterprise AI deployments involve multimodal models',
  'indistinguishable-visuals-share': 'of creative professionals call AI visuals indistinguishable',
}

/** A bar of its own whole. Beyond a lower bound the bar is open. */
export type ShareBar = {
  readonly id: string
  readonly percent: number
  readonly isLowerBound: boolean
  readonly label: string
  readonly whole: string
  readonly detail: string
}

export type SharesChart = ChartText & { readonly bars: readonly ShareBar[] }

/** Forecast and survey shares, each a bar of its own whole: they share no axis of time, and none is compared with another. */
export function shares(
  figures: readonly Figure[],
  organisations: readonly Pick<Organisation, 'id' | 'name'>[],
): SharesChart {
  const drawn = figures
    .filter(({ measure, value }) => MEASURES.includes(measure) && value !== null)
    .sort((one, other) => MEASURES.indexOf(one.measure) - MEASURES.indexOf(other.measure))
  const wholes = comparableGroups(drawn).length
  const bounds = drawn.filter(({ bound }) => bound === 'at-least').length
  const now = statedYear(figureById(figures, 'ai-adoption-2025'))
  const detailOf = (figure: Figure) => {
    const { wording } = figure.period
    const period = wording === null ? periodInWords(figure) : inQuotes(wording)
    const time = period === 'not stated' ? 'undated' : period
    return `${time}, ${STATUS_WORDS[figure.status]}, ${attribution(figure, organisations)}`
  }
  return {
    id: 'shares',
    bars: drawn.map((figure) => ({
      id: figure.id,
      percent: statedValue(figure),
      isLowerBound: figure.bound === 'at-least',
      label: valueInWords(figure),
      whole: WHOLES[figure.id] ?? figure.label,
      detail: detailOf(figure),
    })),
    finding: `${countInWords(drawn.length, 'start')} shares of ${countInWords(wholes)} different wholes, ${countInWords(bounds)} of them ${bounds === 1 ? 'a lower bound' : 'lower bounds'}`,
    subtitle:
      'Per cent, each of its own whole. Solid: as stated. Hatched: “over”, the true value lies to the right.',
    description: `Separate bars. ${drawn.map((figure) => `${figure.label}: ${valueInWords(figure)} (${detailOf(figure)}).`).join(' ')}`,
    notes: [
      {
        heading: 'Read with care',
        lines: [
          ...drawn
            .filter(({ status, period }) => status === 'forecast' && (period.to ?? now) < now)
            .map((figure) => ({
              lead: `The ${valueInWords(figure)} is a forecast for a year already past`,
              text: `when the document speaks of ${now}; no outcome is given.`,
            })),
          { lead: 'From one bar to the next nothing falls or rises:', text: 'the wholes differ.' },
          ...drawn
            .filter(({ measure }) => measure === 'opinion-share')
            .map((figure) => ({
              lead: `${valueInWords(figure)} is an opinion,`,
              text: 'not a test of whether they can tell. Who was asked is not said.',
            })),
        ],
      },
    ],
    legend: [
      { mark: 'range', words: 'Stated' },
      { mark: 'lower-bound', words: 'Beyond a lower bound' },
    ],
    rows: drawn.map((figure) => statedRow(figure, { remark: detailOf(figure) })),
    sources: sourcesOf(citationsOfFigures(drawn)),
  }
}
