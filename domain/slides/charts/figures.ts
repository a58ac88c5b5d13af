import type { Figure, Organisation } from '@/data/schema'
import { statedNumbers } from '../../figures'
import { axisOver } from '../../figures/axis'
import { putTogether } from '../../figures/together'
import {
  attribution,
  BOUND_WORDS,
  MEASURE_WORDS,
  periodInWords,
  STATUS_WORDS,
  UNIT_WORDS,
  valueInWords,
} from '../../figures/wording'
import { formatMoneyShort } from '../../format'
import type { TablePart } from '../content'
import type { View } from '../view'
import { axisOf } from './chart'

type Organisations = readonly Pick<Organisation, 'id' | 'name'>[]

/** One figure with all that is known of it. */
export function figureView(figure: Figure, organisations: Organisations): View {
  const rows = [
    ['Measure', MEASURE_WORDS[figure.measure]],
    ['Stated as', `“${figure.wording}”, ${BOUND_WORDS[figure.bound]}`],
    ['Scope', figure.scope],
    ['Time', periodInWords(figure)],
    ['Status', STATUS_WORDS[figure.status]],
    ['Attribution', attribution(figure, organisations)],
  ] as const
  return {
    title: `${figure.label}: ${valueInWords(figure)}`,
    subtitle: `${capitalised(MEASURE_WORDS[figure.measure])}, ${STATUS_WORDS[figure.status]}.`,
    parts: [
      {
        kind: 'table',
        caption: figure.label,
        columns: ['', 'As the document has it'].map((name) => ({ name, isNumeric: false })),
        rows: rows.map(([name, value]) => ({
          id: name,
          cells: [{ text: name }, { text: value }],
        })),
        alt: rows.map(([name, value]) => `${name}: ${value}.`).join(' '),
      },
      ...(figure.caveats.length === 0
        ? []
        : [{ kind: 'text' as const, heading: 'Read with care', paragraphs: figure.caveats }]),
    ],
    citations: figure.citations,
    alt: rows.map(([name, value]) => `${name}: ${value}.`).join(' '),
  }
}

/** Two figures put together: one scale where they may share one, else a table and the reason why not. */
export function togetherView(one: Figure, other: Figure, organisations: Organisations): View {
  const { comparability, figures, lengths } = putTogether(one, other)
  const alt = figures
    .map((figure) => `${figure.label}: ${valueInWords(figure)}, ${figure.scope}.`)
    .join(' ')
  const common = { citations: figures.flatMap(({ citations }) => citations), alt }
  const isSame = comparability.answer === 'same chart'
  const title = figures.map((figure) => `${figure.label}: ${valueInWords(figure)}`).join('; ')
  const subtitle = isSame
    ? `One measure and one scope: ${MEASURE_WORDS[one.measure]}, ${UNIT_WORDS[one.unit]}.`
    : `Not comparable: ${comparability.reason}`
  if (!isSame || lengths === null)
    return { ...common, title, subtitle, parts: [figuresTable(figures, organisations)] }
  return {
    ...common,
    title,
    subtitle,
    parts: [
      {
        kind: 'chart',
        chartId: 'figures',
        form: 'bar',
        categories: figures.map(({ label }) => label),
        remarks: figures.map(
          (figure) => `${periodInWords(figure)}, ${STATUS_WORDS[figure.status]}`,
        ),
        groups: [],
        series: [
          {
            id: 'stated',
            name: 'As stated',
            stroke: 'none',
            tone: 'ink',
            points: figures.map((figure) => ({
              value: Math.max(...statedNumbers(figure)),
              low: figure.low,
              provenance: 'stated',
              bound: figure.bound,
              label: valueInWords(figure),
              detail: `${periodInWords(figure)}, ${STATUS_WORDS[figure.status]}`,
            })),
          },
        ],
        axis: axisOf(
          axisOver(figures.flatMap(statedNumbers), 'linear'),
          UNIT_WORDS[one.unit],
          false,
          (tick) => formatMoneyShort(tick),
        ),
        between: null,
        cautions: [],
        alt,
      },
    ],
  }
}

function figuresTable(figures: readonly Figure[], organisations: Organisations): TablePart {
  const columns = ['Figure', 'Value', 'Measure', 'Scope', 'Time', 'Attribution']
  return {
    kind: 'table',
    caption: 'Figures side by side',
    columns: columns.map((name) => ({ name, isNumeric: false })),
    rows: figures.map((figure) => ({
      id: figure.id,
      cells: [
        figure.label,
        valueInWords(figure),
        MEASURE_WORDS[figure.measure],
        figure.scope,
        periodInWords(figure),
        attribution(figure, organisations),
      ].map((text) => ({ text })),
    })),
    alt: figures.map((figure) => `${figure.label}: ${valueInWords(figure)}.`).join(' '),
  }
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
