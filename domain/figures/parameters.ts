import type { Figure } from '@/data/schema'
import { inQuotes } from '../citations/quotation'
import { figureById, statedNumbers, statedValue } from '../figures'
import { formatCount, formatMoneyShort } from '../format'
import { decadeAxis } from './axis'
import { type BandChart, bandsOf, rowsInBandOrder, zeroNotes } from './bands'
import { citationsOfFigures, sourcesOf } from './chart'
import { statedRow } from './rows'
import { periodInWords, STATUS_WORDS } from './wording'

const UNIT = ' parameters'

const withoutUnit = (words: string): string => words.replace(UNIT, '')

/** The stated model sizes on a log scale, each in its own band: an example range, one model, a belief with a lower bound. */
export function parameters(figures: readonly Figure[]): BandChart {
  const sizes = figures.filter(({ measure }) => measure === 'parameters')
  const drawn = sizes.filter((figure) => statedNumbers(figure).length > 0)
  const words = sizes.filter((figure) => statedNumbers(figure).length === 0)
  const gpt3 = figureById(figures, 'parameters-gpt-3')
  const frontier = figureById(figures, 'parameters-frontier')
  const detailOf = (figure: Figure) =>
    `${STATUS_WORDS[figure.status]}, ${figure.period.to === null ? 'undated' : periodInWords(figure)}`
  const bands = bandsOf(drawn, (figure) => ({
    name: figure.label,
    scope: figure.scope,
    marks: [
      {
        id: figure.id,
        shape: figure.low === null ? 'points' : 'range',
        numbers: statedNumbers(figure),
        isLowerBound: figure.bound === 'at-least',
        provenance: 'stated',
        label: `${figure.bound === 'at-least' ? 'over ' : ''}${statedNumbers(figure)
          .map((number) => formatMoneyShort(number))
          .join(' to ')}`,
        detail: detailOf(figure),
      },
    ],
  }))
  return {
    id: 'parameters',
    finding: `GPT-3 is put at ${formatCount(statedValue(gpt3))} parameters; today’s most advanced models are ${frontier.status === 'belief' ? 'believed' : 'said'} to have ${withoutUnit(frontier.wording)}`,
    subtitle:
      'Parameters, logarithmic scale. Bar: an example range, no midpoint. Dot: as stated. Hatched with an arrow: a lower bound, the true value lies to the right.',
    description: `Bands on a logarithmic scale. ${bands.map(({ name, marks }) => `${name}: ${marks.map(({ label, detail }) => `${label} (${detail})`).join('; ')}.`).join(' ')}`,
    bands,
    axis: decadeAxis(drawn.flatMap(statedNumbers)),
    tickUnit: '',
    notes: [
      {
        heading: 'Read with care',
        lines: [
          {
            lead: 'An example, a model and a belief',
            text: 'are no time series: only one of the three names a model and a year.',
          },
          { lead: inQuotes(frontier.wording), text: 'has no upper bound, no date and no model.' },
        ],
      },
      {
        heading: 'In words only',
        lines: words.map(({ wording, scope }) => ({ lead: inQuotes(wording), text: `${scope}.` })),
      },
      ...zeroNotes(drawn),
    ],
    legend: [
      { mark: 'stated', words: 'Stated' },
      { mark: 'range', words: 'An example range, no midpoint' },
      { mark: 'lower-bound', words: 'A lower bound' },
    ],
    rows: rowsInBandOrder(
      sizes.map((figure) =>
        statedRow(figure, {
          remark: `${statedNumbers(figure).length === 0 ? 'words only, ' : ''}${detailOf(figure)}`,
        }),
      ),
      bands,
    ),
    sources: sourcesOf(citationsOfFigures(sizes)),
  }
}
