import type { SortKey } from '../sorting'

/** A column of a table, as every reader of it meets it: in the header, in `sort` and `columns`, in a copy of the rows. */
export type Column<Row, Name extends string = string> = {
  readonly name: Name
  readonly label: string
  /** Not shown unless asked for. */
  readonly isOnDemand?: true
  /** What of a row stands in it, in words; empty where nothing is stated. */
  readonly words: (row: Row) => readonly string[]
  /** What it sorts by; null where nothing is stated. */
  readonly key: (row: Row) => SortKey
}

/** Several values as one key, in the order of their list and not of the alphabet: text before image before video. */
export function placeIn<Value extends string>(
  order: readonly Value[],
  held: readonly Value[],
): SortKey {
  if (held.length === 0) return null
  return held.map((value) => String.fromCharCode(97 + order.indexOf(value))).join('')
}

/** What each column sorts by, under its name. */
export const sortKeysOf = <Row, Name extends string>(columns: readonly Column<Row, Name>[]) =>
  // Every name of a column has its column.
  Object.fromEntries(columns.map(({ name, key }) => [name, key])) as Readonly<
    Record<Name, (row: Row) => SortKey>
  >
