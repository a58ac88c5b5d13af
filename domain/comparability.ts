import type { Figure, Unit } from '@/data/schema'
import { MEASURE_WORDS, UNIT_WORDS } from './figures/wording'

/** What keeps two figures out of one series, sum or ratio. */
export type Obstacle = 'measure' | 'currency' | 'unit' | 'scope' | 'wording'

export type Comparability =
  | { readonly answer: 'same chart' }
  | { readonly answer: 'panels'; readonly obstacle: Obstacle; readonly reason: string }

/** Money units start with their currency: `usd`, `usd-per-year`. */
const CURRENCY = /^(usd|eur|gbp|inr)(-|$)/

const currencyOf = (unit: Unit): string | null => CURRENCY.exec(unit)?.[1] ?? null

const panels = (obstacle: Obstacle, reason: string): Comparability => ({
  answer: 'panels',
  obstacle,
  reason,
})

const inOrder = (one: string, other: string): string => [one, other].sort().join(' and ')

/**
 * Whether two figures may share a chart. Figures of a different measure, currency, unit or scope never become one
 * series, sum or ratio: they get panels, each with its own axis, and the reason why. The order of the two is the same to it.
 */
export function showTogether(one: Figure, other: Figure): Comparability {
  if (one.measure !== other.measure)
    return panels(
      'measure',
      `They measure different things: ${inOrder(MEASURE_WORDS[one.measure], MEASURE_WORDS[other.measure])}.`,
    )
  if (currencyOf(one.unit) !== currencyOf(other.unit))
    return panels('currency', 'They are not in the same currency.')
  if (one.unit !== other.unit)
    return panels(
      'unit',
      `Their units differ: ${inOrder(UNIT_WORDS[one.unit], UNIT_WORDS[other.unit])}.`,
    )
  if (one.scope !== other.scope)
    return panels('scope', `Their scopes differ: ${inOrder(one.scope, other.scope)}.`)
  if ((one.value ?? one.low) === null || (other.value ?? other.low) === null)
    return panels('wording', 'One of them is given in words only.')
  return { answer: 'same chart' }
}

/** Figures in the order given, put together where every one of a group may share a chart with every other. */
export function comparableGroups(figures: readonly Figure[]): Figure[][] {
  const groups: Figure[][] = []
  for (const figure of figures) {
    const group = groups.find((members) =>
      members.every((member) => showTogether(member, figure).answer === 'same chart'),
    )
    if (group === undefined) groups.push([figure])
    else group.push(figure)
  }
  return groups
}
