import type { Figure } from '@/data/schema'
import { type Comparability, showTogether } from '../comparability'
import { statedNumbers } from '../figures'

/** Two figures put together: in one chart with lengths on one scale, or as panels with the reason why not. */
export type Together = {
  readonly comparability: Comparability
  readonly figures: readonly [Figure, Figure]
  /** How long each figure is drawn, from 0 to 1 of the longest; null where the two share no scale. */
  readonly lengths: readonly [number, number] | null
}

/** What the page shows for two figures that a reader puts together. */
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
