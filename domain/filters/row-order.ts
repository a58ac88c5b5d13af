import { compareKeys, compareNames, directionOf, type SortKey, type SortOf } from '../sorting'

/** What an order is read from: `glance` gives a row by its number, to look at one field of. */
export type Ordered<Row> = {
  readonly total: number
  readonly glance: (number: number) => Row
}

/** The place of every row in a column: rows with equal keys share one, rows without a key have the last. */
type Places = { readonly of: Uint32Array; readonly count: number }

type KeyOf<Row> = (row: Row) => SortKey

/** What was once worked out of some rows. A column's places serve both directions, alone or among others. */
type Orders = { names: Uint32Array; columns: Map<unknown, Places> }

const known = new WeakMap<object, Orders>()

/**
 * The numbers of all rows by the first column of `sort`, equal ones by the next, at last by name and id; rows without a
 * key stand last in either direction. The same order as `sortRows` gives, worked out without deriving rows, and without
 * comparing two of them again when another order is asked for.
 */
export function orderRows<Row extends { id: string; name: string }, Column extends string>(
  rows: Ordered<Row>,
  sort: readonly SortOf<Column>[],
  keys: Readonly<Record<Column, KeyOf<Row>>>,
): Uint32Array {
  const kept: Orders = known.get(rows) ?? { names: orderByName(rows), columns: new Map() }
  known.set(rows, kept)
  let order = kept.names
  for (const { column, isDescending } of sort.map(directionOf).reverse()) {
    if (column === 'name' && !isDescending && order === kept.names) continue
    const places = kept.columns.get(keys[column]) ?? placesIn(rows, keys[column])
    kept.columns.set(keys[column], places)
    order = orderByPlaces(order, places, isDescending)
  }
  return order
}

function orderByName<Row extends { id: string; name: string }>({ total, glance }: Ordered<Row>) {
  const names = Array.from({ length: total }, (_, number) => glance(number).name)
  const idOf = (number: number) => glance(number).id
  const byName = (one: number, other: number) =>
    compareNames(names[one] ?? '', names[other] ?? '') || (idOf(one) < idOf(other) ? -1 : 1)
  // A list, whose sort sees that rows stand in order already, as those of a data file do: that of typed arrays compares on.
  return Uint32Array.from(Array.from(names.keys()).sort(byName))
}

/** A column is compared key by key, and not row by row: few keys are held by many. */
function placesIn<Row>({ total, glance }: Ordered<Row>, keyOf: KeyOf<Row>): Places {
  const keys = Array.from({ length: total }, (_, number) => keyOf(glance(number)))
  const distinct = [...new Set(keys)]
    .filter((key) => key !== null)
    .sort((one, other) => compareKeys(one, other, false))
  const placeOf = new Map<SortKey, number>()
  let last = -1
  for (const [index, key] of distinct.entries()) {
    const before = distinct[index - 1]
    if (before === undefined || compareKeys(before, key, false) !== 0) last += 1
    placeOf.set(key, last)
  }
  placeOf.set(null, last + 1)
  return { of: Uint32Array.from(keys, (key) => placeOf.get(key) ?? 0), count: last + 1 }
}

/** A counting sort: rows of one place keep the order they had. */
function orderByPlaces(
  order: Uint32Array,
  { of: places, count }: Places,
  isDescending: boolean,
): Uint32Array {
  const placeOf = (row: number) => {
    const place = places[row] ?? 0
    return isDescending && place < count ? count - 1 - place : place
  }
  const ends = new Uint32Array(count + 2)
  for (const row of order) ends[placeOf(row) + 1] = (ends[placeOf(row) + 1] ?? 0) + 1
  for (let place = 1; place < ends.length; place += 1)
    ends[place] = (ends[place] ?? 0) + (ends[place - 1] ?? 0)
  const ordered = new Uint32Array(order.length)
  for (const row of order) {
    const at = ends[placeOf(row)] ?? 0
    ends[placeOf(row)] = at + 1
    ordered[at] = row
  }
  return ordered
}
