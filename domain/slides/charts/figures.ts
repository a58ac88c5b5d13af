import type { Figure, Organisation } from '@/data/schema'
import { inQuotes } from '../../citations/quotation'
import { statedNumbers } from '../../figures'
import type { Scale } from '../../figures/axis'
import { together } from '../../figures/together'
import {
  attribution,
  BOUND_WORDS,
  countInWords,
  MEASURE_WORDS,
  periodInWords,
  STATUS_WORDS,
  UNIT_WORDS,
  valueInWords,
} from '../../figures/wording'
import { capitalised, formatMoneyShort } from '../../format'
import type { TablePart } from '../content'
import type { View } from '../view'
import { axisOf } from './chart'

type Organisations = readonly Pick<Organisation, 'id' | 'name'>[]

/** One figure with all that is known of it. */
export function figureView(figure: Figure, organisations: Organisations): View {
  const rows = [
    ['Measure', MEASURE_WORDS[figure.measure]],
    ['Stated as', `${inQuotes(figure.wording)}, ${BOUND_WORDS[figure.bound]}`],
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

/** Figures put together: one chart where all may share one, else a table and the reasons why not. */
export function togetherView(
  figures: readonly Figure[],
  organisations: Organisations,
  scale: Scale = 'linear',
): View {
  const { panels, finding, sources, description: alt } = together(figures, organisations, scale)
  const common = { citations: sources, alt }
  const [panel, ...others] = panels
  const reasons = new Set(others.flatMap(({ apart }) => apart ?? []))
  if (panel === undefined || others.length > 0)
    return {
      ...common,
      title: `${countInWords(figures.length, 'start')} figures that share no single chart`,
      subtitle: `Not comparable: ${[...reasons].join(' ')}`,
      parts: [figuresTable(figures, organisations)],
    }
  const subtitle = `One measure and one scope: ${panel.name}; ${panel.scope}.`
  const isLog = panel.scale === 'log'
  if (panel.axis === null)
    return { ...common, title: finding, subtitle, parts: [figuresTable(figures, organisations)] }
  return {
    ...common,
    title: finding,
    subtitle,
    parts: [
      {
        kind: 'chart',
        chartId: 'figures',
        form: isLog ? 'range' : 'bar',
        categories: figures.map(({ label }) => label),
        remarks: figures.map(whenAndHow),
        groups: isLog
          ? [
              {
                name: panel.name,
                scope: panel.scope,
                apart: null,
                categories: figures.map((_, index) => index),
              },
            ]
          : [],
        series: [
          {
            id: 'stated',
            name: 'As stated',
            stroke: 'none',
            tone: 'ink',
            points: figures.map((figure, index) =>
              panel.bars[index]?.isDrawn === false
                ? null
                : {
                    value: Math.max(...statedNumbers(figure)),
                    low: figure.low,
                    provenance: 'stated',
                    bound: figure.bound,
                    label: valueInWords(figure),
                    detail: whenAndHow(figure),
                  },
            ),
          },
        ],
        axis: axisOf(panel.axis, UNIT_WORDS[panel.unit], isLog, (tick) => formatMoneyShort(tick)),
        between: null,
        cautions: [],
        alt,
      },
    ],
  }
}

const whenAndHow = (figure: Figure): string =>
  `${periodInWords(figure)}, ${STATUS_WORDS[figure.status]}`

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
