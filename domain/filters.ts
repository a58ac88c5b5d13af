import {
  addRow,
  differenceOf,
  intersectionOf,
  noRows,
  type RowSet,
  sizeOf,
  sizeOfBoth,
  unionOf,
} from './filters/row-set'
import { lazily } from './lazy'
import type { MatchMode } from './query'
import { UNSTATED } from './words'

/** For each value of a column the rows that hold it. Rows that hold none are under `unstated`, the last value. */
export type Facet = ReadonlyMap<string, RowSet>

/** What is chosen of a facet, and how the choice is meant. */
export type Choice = {
  readonly facet: Facet
  readonly chosen: readonly string[]
  readonly mode: MatchMode
}

export type Choices<Name extends string> = Readonly<Record<Name, Choice>>

/** Rows left, by value, as `countValues` defines them. */
export type Counts = ReadonlyMap<string, number>

/** Tells the values that a row holds, one by one: to make a list of each row's takes longer than to read them. */
export type EachValue<Row> = (row: Row, tell: (value: string) => void) => void

/**
 * Reads a column once. `values` come first and stay with no rows; others follow in the order they are met.
 */
export const indexFacet = <Row>(
  rows: readonly Row[],
  valuesOf: (row: Row) => readonly string[],
  values: readonly string[] = [],
): Facet =>
  indexEachValue(
    rows,
    (row, tell) => {
      for (const value of valuesOf(row)) tell(value)
    },
    values,
  )

/** Reads a column as `indexFacet` does, of rows whose values are told. */
export function indexEachValue<Row>(
  rows: readonly Row[],
  eachValue: EachValue<Row>,
  values: readonly string[],
): Facet {
  const facet = new Map(values.map((value) => [value, noRows(rows.length)]))
  const unstated = noRows(rows.length)
  let number = 0
  let isStated = false
  const tell = (value: string) => {
    let set = facet.get(value)
    if (set === undefined) {
      set = noRows(rows.length)
      facet.set(value, set)
    }
    addRow(set, number)
    isStated = true
  }
  for (const row of rows) {
    isStated = false
    eachValue(row, tell)
    if (!isStated) addRow(unstated, number)
    number += 1
  }
  facet.delete(UNSTATED)
  return facet.set(UNSTATED, unstated)
}

/**
 * The rows of `among` that a choice lets through; all of them where nothing is chosen.
 * - any: the row holds at least one of the chosen values.
 * - all: it holds every one of them.
 * - only: it holds at least one stated value, and none outside the choice.
 *
 * *Not stated* is held by the rows without a value. So under *all* it goes with no other value, and under *only* it
 * lets no row through.
 */
export function narrow(among: RowSet, choice: Choice): RowSet {
  // A facet may be indexed only when it is read: one nothing is chosen of is left alone.
  if (choice.chosen.length === 0) return among
  const { facet, chosen, mode } = choice
  const rowsWith = (value: string) => facet.get(value) ?? noRows(among.length * 32)
  if (mode === 'all') return chosen.map(rowsWith).reduce(intersectionOf, among)
  if (mode === 'any') return intersectionOf(among, chosen.map(rowsWith).reduce(unionOf))
  const outside = [...facet.keys()].filter((value) => value === UNSTATED || !chosen.includes(value))
  return outside.map(rowsWith).reduce(differenceOf, among)
}

/**
 * The number beside each value of a facet, given the rows that all other filters leave.
 * - any: the rows that hold the value, whatever else is chosen of this facet.
 * - all, only: the rows left if the value is added to the choice; for a value already chosen, the rows shown.
 */
export function countValues(among: RowSet, { facet, chosen, mode }: Choice): Counts {
  const counts = new Map<string, number>()
  // Under *only* a value added takes rows in; under *all* it leaves those of the rows shown that hold it too.
  const shown = mode === 'all' ? narrow(among, { facet, chosen, mode }) : among
  for (const [value, rows] of facet) {
    const left =
      mode === 'only'
        ? sizeOf(narrow(among, { facet, chosen: [...new Set([...chosen, value])], mode }))
        : sizeOfBoth(shown, rows)
    counts.set(value, left)
  }
  return counts
}

/** The rows of `among` that all choices let through. */
export const narrowByAll = (among: RowSet, choices: readonly Choice[]): RowSet =>
  choices.reduce(narrow, among)

/** For every facet what counts it, following all filters but its own. */
export function countersOf<Name extends string>(
  among: RowSet,
  choices: Choices<Name>,
): Record<Name, () => Counts> {
  const entries = Object.entries<Choice>(choices)
  const counters = entries.map(([name, choice]) => {
    const others = entries.filter(([other]) => other !== name).map(([, other]) => other)
    return [name, () => countValues(narrowByAll(among, others), choice)]
  })
  // Every choice has its counter.
  return Object.fromEntries(counters) as Record<Name, () => Counts>
}

/** For every facet its counts, each following all filters but its own; counted when they are first read. */
export const countAll = <Name extends string>(
  among: RowSet,
  choices: Choices<Name>,
): Readonly<Record<Name, Counts>> => lazily(countersOf(among, choices))

/** A choice with a value added, or taken away if it was in it. */
export const toggleIn = (chosen: readonly string[], value: string): string[] =>
  chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]
