import type { Column } from './column'

/** The column that names a row: it always stands. */
const ROW_NAME = 'name'

/** The columns an address asks for, in its order; those shown unless asked otherwise where it asks for none. */
export function shownColumns<Name extends string>(
  columns: readonly Column<never, Name>[],
  asked: readonly Name[],
): Name[] {
  if (asked.length === 0) return defaultColumns(columns)
  const names = columns.map(({ name }) => name)
  return names.filter((name) => name === ROW_NAME && !asked.includes(name)).concat(asked)
}

/** Columns as the address says them; null where they are those shown anyway. */
export const columnsToAsk = <Name extends string>(
  columns: readonly Column<never, Name>[],
  shown: readonly Name[],
): Name[] | null => (shown.join() === defaultColumns(columns).join() ? null : [...shown])

const defaultColumns = <Name extends string>(columns: readonly Column<never, Name>[]): Name[] =>
  columns.filter(({ isOnDemand }) => isOnDemand !== true).map(({ name }) => name)

/** Pinned columns before the others, each in the order they have. */
export const pinnedFirst = <Name extends string>(
  shown: readonly Name[],
  pinned: readonly string[],
): Name[] => [
  ...shown.filter((name) => pinned.includes(name)),
  ...shown.filter((name) => !pinned.includes(name)),
]

/** The order with one column at the place of another, which makes room. */
export function moveColumn<Name extends string>(
  shown: readonly Name[],
  name: string,
  to: string,
): Name[] {
  const moved = shown.filter((other) => other === name)
  const names: readonly string[] = shown
  const place = names.indexOf(to)
  if (place === -1) return [...shown]
  return shown.filter((other) => other !== name).toSpliced(place, 0, ...moved)
}

/** The columns with one more at the end, or without it; the row's name is never taken away. */
export const toggleColumn = <Name extends string>(shown: readonly Name[], name: Name): Name[] => {
  if (!shown.includes(name)) return [...shown, name]
  return shown.filter((other) => other !== name || other === ROW_NAME)
}
