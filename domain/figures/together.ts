import type { Figure, Organisation } from '@/data/schema'
import { comparableGroups, showTogether } from '../comparability'
import { statedNumbers } from '../figures'
import { capitalised, countOf } from '../format'
import { type Axis, axisOver, hasPlace, type Scale } from './axis'
import { zeroNotes } from './bands'
import { type ChartText, citationsOfFigures, sourcesOf } from './chart'
import { statedRow } from './rows'
import {
  attribution,
  countInWords,
  MEASURE_WORDS,
  periodInWords,
  STATUS_WORDS,
  UNIT_WORDS,
  valueInWords,
} from './wording'

/**
 * A figure in a panel. A range has no midpoint, so its bar runs from `low`; a value's bar runs from zero. On a log scale, which
 * has no zero, a value is a point.
 */
export type TogetherBar = {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly detail: string
  readonly low: number
  readonly high: number
  readonly isRange: boolean
  readonly isLowerBound: boolean
  /** Whether it has a place on the scale of its panel. */
  readonly isDrawn: boolean
}

/** Figures that may share a series, on an axis of their own. `axis` is null where they are given in words only. */
export type TogetherPanel = {
  readonly id: string
  readonly name: string
  readonly scope: string
  readonly bars: readonly TogetherBar[]
  readonly axis: Axis | null
  readonly scale: Scale
  readonly unit: Figure['unit']
  /** Why it stands apart from the panel above it. */
  readonly apart: string | null
}

export type TogetherChart = ChartText & {
  readonly panels: readonly TogetherPanel[]
  /** Whether the numbers of a panel lie so far apart that a log scale helps. */
  readonly offersLog: boolean
}

/**
 * Any figures put together: one panel where all may share a chart, else a panel with its own axis for each group that may,
 * and the reason between them. Asked for a log scale, those panels have one whose numbers call for it. @throws {RangeError} without a figure.
 */
export function together(
  figures: readonly Figure[],
  organisations: readonly Pick<Organisation, 'id' | 'name'>[],
  scale: Scale = 'linear',
): TogetherChart {
  const groups = comparableGroups(figures)
  const panels = groups.map((group, index) =>
    panelOf(group, groups[index - 1]?.[0], organisations, isFarApart(group) ? scale : 'linear'),
  )
  const isLog = panels.some((panel) => panel.scale === 'log')
  const marks = isLog
    ? 'Bar: as stated; on a logarithmic scale a range alone, and a dot for a value.'
    : 'Bar: as stated.'
  const isOne = panels.length === 1
  const reasons = [...new Set(panels.flatMap(({ apart }) => apart ?? []))]
  const inWords = figures.map((figure) => `${figure.label}: ${valueInWords(figure)}`)
  return {
    id: 'figures',
    panels,
    offersLog: groups.some(isFarApart),
    finding: isOne
      ? inWords.join('; ')
      : `${countInWords(figures.length, 'start')} figures that share no single chart: ${countInWords(panels.length)} panels, each with its own axis`,
    subtitle: isOne
      ? `${panels[0]?.name ?? ''}; ${panels[0]?.scope ?? ''}. ${marks} Hatched: a lower bound.`
      : `Compare within a panel, never across. ${marks} Hatched: a lower bound.`,
    description: `${countOf(panels.length, 'panel')}. ${panels.map(({ name, scope, bars }) => `${name}, ${scope}: ${bars.map(({ label, value }) => `${label} ${value}`).join('; ')}.`).join(' ')}`,
    notes: [
      ...(reasons.length === 0 ? [] : [reasonsNote(reasons)]),
      ...(isLog ? zeroNotes(groups.filter(isFarApart).flat()) : []),
    ],
    legend: [
      { mark: 'range', words: 'Stated; a range has no midpoint' },
      ...(figures.some(({ bound }) => bound === 'at-least')
        ? [{ mark: 'lower-bound', words: 'Beyond a lower bound' } as const]
        : []),
    ],
    rows: figures.map((figure) => statedRow(figure, { remark: detailOf(figure, organisations) })),
    sources: sourcesOf(citationsOfFigures(figures)),
  }
}

const reasonsNote = (reasons: readonly string[]) => ({
  heading: 'Why not one chart',
  lines: reasons.map((text) => ({ text })),
})

const detailOf = (
  figure: Figure,
  organisations: readonly Pick<Organisation, 'id' | 'name'>[],
): string =>
  `${periodInWords(figure) === 'not stated' ? 'undated' : periodInWords(figure)}, ${STATUS_WORDS[figure.status]}, ${attribution(figure, organisations)}`

/** Beyond the largest lower bound there is room for what may lie there. */
const BEYOND = 1.25
const SHARES: Axis = { domain: [0, 100], ticks: [0, 25, 50, 75, 100] }

/** Two orders of magnitude: on a linear scale what is smaller is no longer seen. */
const FAR_APART = 100

/** Whether the numbers of a group, zero aside, lie further apart than a linear scale can show. */
function isFarApart(group: readonly Figure[]): boolean {
  const numbers = group.flatMap(statedNumbers).filter((number) => hasPlace(number, 'log'))
  return numbers.length > 1 && Math.max(...numbers) > FAR_APART * Math.min(...numbers)
}

/** From zero, shares always to the whole; on a log scale between round numbers. Null where nothing is stated in digits. */
function axisOf(group: readonly Figure[], scale: Scale): Axis | null {
  const numbers = group.flatMap((figure) =>
    statedNumbers(figure).map((number) => (figure.bound === 'at-least' ? number * BEYOND : number)),
  )
  if (numbers.length === 0) return null
  if (scale === 'log') return axisOver(numbers, scale)
  return group.every(({ unit }) => unit === 'percent') ? SHARES : axisOver(numbers, scale)
}

function panelOf(
  group: readonly Figure[],
  above: Figure | undefined,
  organisations: readonly Pick<Organisation, 'id' | 'name'>[],
  scale: Scale,
): TogetherPanel {
  const [first] = group as readonly [Figure, ...Figure[]]
  const answer = above === undefined ? null : showTogether(above, first)
  const measure = MEASURE_WORDS[first.measure]
  return {
    id: first.id,
    name: `${capitalised(measure)}, ${UNIT_WORDS[first.unit]}${scale === 'log' ? ', logarithmic scale' : ''}`,
    scope: first.scope,
    bars: group.map((figure) => {
      const { low, high, value } = figure
      return {
        id: figure.id,
        label: figure.label,
        value: valueInWords(figure),
        detail: detailOf(figure, organisations),
        low: low ?? 0,
        high: high ?? value ?? 0,
        isRange: low !== null,
        isLowerBound: figure.bound === 'at-least',
        isDrawn: statedNumbers(figure).every((number) => hasPlace(number, scale)),
      }
    }),
    axis: axisOf(group, scale),
    scale,
    unit: first.unit,
    apart: answer?.answer === 'panels' ? answer.reason : null,
  }
}
