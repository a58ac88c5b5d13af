import type { Figure } from '@/data/schema'
import { showTogether } from '../comparability'
import { type ChartId, type ChartSources, citationsOfFigures, sourcesOf } from '../figures/chart'

/** One line of a computation: what it gives, how, and what comes out, in words with their unit. */
export type CheckStep = {
  readonly label: string
  readonly formula: string
  readonly result: string
}

/** Figures of the documents held against each other: all that comes out is derived, none of it stated. */
export type ArithmeticCheck = {
  readonly id: string
  readonly name: string
  readonly question: string
  readonly inputs: readonly Figure[]
  readonly steps: readonly CheckStep[]
  readonly finding: string
  /** What the result does not say. */
  readonly caution: string
  /** Why the figures share no chart outside this check; null where they may. */
  readonly apart: string | null
  /** The charts that draw its figures. */
  readonly charts: readonly ChartId[]
  readonly sources: ChartSources
}

/** The reason why two figures share no chart, from the one guard; null where they may. */
export function apartBecause(one: Figure, other: Figure): string | null {
  const answer = showTogether(one, other)
  return answer.answer === 'same chart' ? null : answer.reason
}

/** A check with the citations of all it computes with. */
export const cited = (check: Omit<ArithmeticCheck, 'sources'>): ArithmeticCheck => ({
  ...check,
  sources: sourcesOf(citationsOfFigures(check.inputs)),
})
