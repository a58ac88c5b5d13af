import type { Figure, Organisation } from '@/data/schema'
import { type Comparability, comparableGroups, showTogether } from '../comparability'
import { statedNumbers } from '../figures'
import { countOf } from '../format'
import { type Axis, axisOver } from './axis'
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

/** Two figures put together: in one chart with lengths on one scale, or as panels with the reason why not. */
export type Together = {
  readonly comparability: Comparability
  readonly figures: readonly [Figure, Figure]
  /** How long each figure is drawn, from 0 to 1 of the longest; null where the two share no scale. */
  readonly lengths: readonly [number, number] | null
}

/** What is shown for two figures that a reader puts together. */
export function putTogether(one: Figure, other: Figure): Together {
  const comparability = showTogether(one, other)
  const ends = [one, other].map((figure) => Math.max(0, ...statedNumbers(figure)))
  const longest = Math.max(...ends)
  const [first = 0, second = 0] = ends
  return {
    comparability,
    figures: [one, other],
    lengths:
      comparability.answer === 'same chart' && longest > 0
        ? [first / longest, second / longest]
        : null,
  }
}

/** A figure in a panel. A range has no midpoint, so its bar runs from `low`; a value's bar runs from zero. */
export type TogetherBar = {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly detail: string
  readonly low: number
  readonly high: number
  readonly isLowerBound: boolean
}

/** Figures that may share a series, on an axis of their own. `axis` is null where they are given in words only. */
export type TogetherPanel = {
  readonly id: string
  readonly name: string
  readonly scope: string
  readonly bars: readonly TogetherBar[]
  readonly axis: Axis | null
  readonly unit: Figure['unit']
  /** Why it stands apart from the panel above it. */
  readonly apart: string | null
}

export type TogetherChart = ChartText & { readonly panels: readonly TogetherPanel[] }

/**
 * Any figures put together: one panel where all may share a chart, else a panel with its own axis for each group that may,
 * and the reason between them. @throws {RangeError} without a figure.
 */
export function together(
  figures: readonly Figure[],
  organisations: readonly Pick<Organisation, 'id' | 'name'>[],
): TogetherChart {
  const groups = comparableGroups(figures)
  const panels = groups.map((group, index) => panelOf(group, groups[index - 1]?.[0], organisations))
  const isOne = panels.length === 1
  const reasons = [...new Set(panels.flatMap(({ apart }) => apart ?? []))]
  const inWords = figures.map((figure) => `${figure.label}: ${valueInWords(figure)}`)
  return {
    id: 'figures',
    panels,
    finding: isOne
      ? inWords.join('; ')
      : `${countInWords(figures.length, 'start')} figures that share no single chart: ${countInWords(panels.length)} panels, each with its own axis`,
    subtitle: isOne
      ? `${panels[0]?.name ?? ''}; ${panels[0]?.scope ?? ''}. Bar: as stated. Hatched: a lower bound.`
      : 'Compare within a panel, never across. Bar: as stated. Hatched: a lower bound.',
    description: `${countOf(panels.length, 'panel')}. ${panels.map(({ name, scope, bars }) => `${name}, ${scope}: ${bars.map(({ label, value }) => `${label} ${value}`).join('; ')}.`).join(' ')}`,
    notes: reasons.length === 0 ? [] : [reasonsNote(reasons)],
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

/** From zero; shares always run to the whole. Null where nothing is stated in digits. */
function axisOf(group: readonly Figure[]): Axis | null {
  const numbers = group.flatMap((figure) =>
    statedNumbers(figure).map((number) => (figure.bound === 'at-least' ? number * BEYOND : number)),
  )
  if (numbers.length === 0) return null
  return group.every(({ unit }) => unit === 'percent') ? SHARES : axisOver(numbers, 'linear')
}

function panelOf(
  group: readonly Figure[],
  above: Figure | undefined,
  organisations: readonly Pick<Organisation, 'id' | 'name'>[],
): TogetherPanel {
  const [first] = group as readonly [Figure, ...Figure[]]
  const answer = above === undefined ? null : showTogether(above, first)
  const measure = MEASURE_WORDS[first.measure]
  return {
    id: first.id,
    name: `${measure.charAt(0).toUpperCase()}${measure.slice(1)}, ${UNIT_WORDS[first.unit]}`,
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
        isLowerBound: figure.bound === 'at-least',
      }
    }),
    axis: axisOf(group),
    unit: first.unit,
    apart: answer?.answer === 'panels' ? answer.reason : null,
  }
}
