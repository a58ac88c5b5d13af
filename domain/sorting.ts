/** What a row is sorted by in a column; null where nothing is stated. */
export type SortKey = string | number | null

/** A column name, with a leading hyphen for descending. */
export type SortOf<Column extends string> = Column | `-${Column}`

const COLLATOR = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' })

/** Words as a reader expects them: `GPT-4` before `GPT-10`, case ignored. */
export const compareNames = COLLATOR.compare

/** A column and direction apart: `-name` to `{ column: 'name', isDescending: true }`. */
export const directionOf = <Column extends string>(sort: SortOf<Column>) => {
  const isDescending = sort.startsWith('-')
  return { column: (isDescending ? sort.slice(1) : sort) as Column, isDescending }
}

/**
 * Rows by the first column of `sort`, equal ones by the next, at last by name and id. Rows without a key stand last
 * in either direction. Words sort as a reader expects: `GPT-4` before `GPT-10`, case ignored.
 */
export function sortRows<Row extends { id: string; name: string }, Column extends string>(
  rows: readonly Row[],
  sort: readonly SortOf<Column>[],
  keys: Readonly<Record<Column, (row: Row) => SortKey>>,
): Row[] {
  const orders = sort.map(directionOf)
  const keyed = rows.map((row) => ({ row, keys: orders.map(({ column }) => keys[column](row)) }))
  keyed.sort((one, other) => {
    for (const [index, { isDescending }] of orders.entries()) {
      const order = compareKeys(one.keys[index] ?? null, other.keys[index] ?? null, isDescending)
      if (order !== 0) return order
    }
    return compareNames(one.row.name, other.row.name) || (one.row.id < other.row.id ? -1 : 1)
  })
  return keyed.map(({ row }) => row)
}

/** Keys in one direction or the other; null last in either. */
export function compareKeys(one: SortKey, other: SortKey, isDescending: boolean): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  const order =
    typeof one === 'number' && typeof other === 'number'
      ? one - other
      : compareNames(String(one), String(other))
  return isDescending ? -order : order
}
