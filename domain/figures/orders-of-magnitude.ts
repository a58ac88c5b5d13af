import type { Figure, Organisation } from '@/data/schema'
import { derivedMarket } from '../arithmetic/derived'
import { figureById, statedNumbers, statedValue } from '../figures'
import { capitalised, formatMoney, formatMoneyShort, listInWords } from '../format'
import { decadeAxis } from './axis'
import {
  type Band,
  type BandChart,
  type BandMark,
  bandsOf,
  rowsInBandOrder,
  zeroNotes,
} from './bands'
import { type ChartRow, citationsOfFigures, sourcesOf } from './chart'
import { derivedRow, statedRow } from './rows'
import {
  attribution,
  countInWords,
  MEASURE_WORDS,
  periodInWords,
  roundMoney,
  STATUS_WORDS,
} from './wording'

const MARKET = 'market-size-2024'
const RATE = 'market-growth-rate'

type Organisations = readonly Pick<Organisation, 'id' | 'name'>[]

const isDollars = (figure: Figure): boolean =>
  (figure.unit === 'usd' || figure.unit === 'usd-per-year') && statedNumbers(figure).length > 0

/** Every dollar figure in the band of its measure and scope, on one log scale, with the derived market size beside its base. */
export function ordersOfMagnitude(
  figures: readonly Figure[],
  organisations: Organisations,
): BandChart {
  const dollars = figures.filter(isDollars)
  const derived = derivedSize(figures)
  const bands = bandsOf(dollars, (figure) => ({
    name: capitalised(MEASURE_WORDS[figure.measure]),
    scope: figure.scope,
    marks: [markOf(figure), ...(figure.id === MARKET ? [derived.mark] : [])],
  }))
  const numbers = [...dollars.flatMap(statedNumbers), ...derived.mark.numbers]
  const lowest = formatMoney(Math.min(...numbers))
  const highest = formatMoney(Math.max(...numbers))
  const measures = new Set(dollars.map(({ measure }) => measure)).size
  const attributed = dollars.filter(({ attributedTo }) => attributedTo !== null)
  return {
    id: 'orders-of-magnitude',
    finding: `The dollar figures are ${countInWords(measures)} kinds of measure, from ${lowest} to ${highest.replace('US$ ', '')}`,
    subtitle:
      'US$, logarithmic scale. Each band is its own measure and scope: compare within a band, never across. Filled: as stated. Dashed ring: derived. Bar: a stated range.',
    description: `Bands on a logarithmic dollar scale, not comparable with one another. ${bands.map(bandInWords).join(' ')}`,
    bands,
    axis: decadeAxis(numbers),
    tickUnit: 'US$',
    notes: [
      {
        heading: 'Why the bands stay apart',
        lines: [
          {
            lead: 'Value added is not revenue,',
            text: 'and what an opportunity counts is not said: neither stands beside a market size.',
          },
          ...lookAlikes(dollars),
        ],
      },
      {
        heading: 'Read with care',
        lines: [
          {
            lead: 'The derived market size',
            text: `compounds the stated size: ${derived.row.basis}.`,
          },
          {
            lead:
              attributed.length === 0
                ? 'None of them is attributed.'
                : `Only ${listInWords(attributed.map(({ measure, attributedTo }) => `the ${MEASURE_WORDS[measure].replace(' a year', '')} (${nameOf(attributedTo, organisations)})`))} is attributed.`,
            text: 'The others name no source.',
          },
        ],
      },
      ...zeroNotes(dollars),
    ],
    legend: [
      { mark: 'stated', words: 'Stated' },
      { mark: 'range', words: 'A stated range, no midpoint' },
      { mark: 'dashed-ring', words: 'Derived' },
    ],
    rows: rowsInBandOrder(
      [
        ...dollars.map((figure) =>
          statedRow(figure, {
            remark: `${STATUS_WORDS[figure.status]}, ${attribution(figure, organisations)}`,
          }),
        ),
        derived.row,
      ],
      bands,
    ),
    sources: sourcesOf(citationsOfFigures([...dollars, figureById(figures, RATE)])),
  }
}

const nameOf = (id: string | null, organisations: Organisations): string =>
  organisations.find((organisation) => organisation.id === id)?.name ?? `${id}`

function markOf(figure: Figure): BandMark {
  const { low, high } = figure
  const isRange = low !== null && high !== null
  const yearly = figure.unit === 'usd-per-year' ? ' a year' : ''
  return {
    id: figure.id,
    shape: isRange ? 'range' : 'points',
    numbers: statedNumbers(figure),
    isLowerBound: figure.bound === 'at-least',
    provenance: 'stated',
    label: `${statedNumbers(figure)
      .map((number) => formatMoneyShort(number))
      .join(' to ')}${yearly}`,
    detail: `${STATUS_WORDS[figure.status]}, ${periodOf(figure)}`,
  }
}

const periodOf = (figure: Figure): string =>
  figure.period.from === null && figure.period.to === null && figure.unit === 'usd-per-year'
    ? 'no year stated'
    : periodInWords(figure)

function derivedSize(figures: readonly Figure[]): { mark: BandMark; row: ChartRow } {
  const { size, rate, to, readings } = derivedMarket(figures)
  const [fewer, more] = readings
  const ends = readings.map(({ value }) => value)
  const short = ends.map((end) => formatMoneyShort(end, 0))
  return {
    mark: {
      id: `${size.id}-derived`,
      shape: 'points',
      numbers: ends,
      isLowerBound: false,
      provenance: 'derived',
      label: `about ${short.join(' or ').replace(' bn or', ' or')}`,
      detail: `derived, ${to}`,
    },
    row: derivedRow(
      {
        id: `${size.id}-derived`,
        label: `Global generative AI market, ${to}`,
        value: `about ${ends.map(roundMoney).join(' or ')}`,
        basis: `${fewer.formula} or ^${more.years}`,
        numbers: ends,
        unit: 'usd',
      },
      [size, rate],
    ),
  }
}

const bandInWords = ({ name, scope, marks }: Band): string =>
  `${name}, ${scope}: ${marks.map(({ label, detail }) => `${label} (${detail})`).join('; ')}.`

/** Figures a thousand times apart whose first two digits are the same: easy to take for one another. */
function lookAlikes(dollars: readonly Figure[]) {
  const single = dollars.filter(({ value }) => value !== null)
  const digits = (figure: Figure) => statedValue(figure).toPrecision(2).slice(0, 3)
  const pair = single.flatMap((one) =>
    single
      .filter((other) => statedValue(other) > statedValue(one) && digits(other) === digits(one))
      .map((other) => [one, other] as const),
  )[0]
  if (pair === undefined) return []
  const [one, other] = pair
  return [
    {
      lead: `${formatMoney(statedValue(one)).replace('US$ ', '')} and ${formatMoney(statedValue(other)).replace('US$ ', '')}`,
      text: 'have nearly the same digits and stand close together in the text, but differ in measure and in scale.',
    },
  ]
}
