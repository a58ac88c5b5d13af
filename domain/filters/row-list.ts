import type { SortKey, SortOf } from '../sorting'
import type { Reading } from './row-index'
import { orderRows } from './row-order'
import { hasRow, type RowSet } from './row-set'

/** Rows in an order, each derived when it is asked for: of a long list only those in sight are. */
export type RowList<Row> = {
  readonly length: number
  readonly at: (place: number) => Row | undefined
  /** Where a row stands; -1 if it does not. */
  readonly placeOf: (id: string) => number
  /** All of them, as a copy of the table needs. */
  readonly all: () => readonly Row[]
}

/** The rows of a selection by `sort` (see `orderRows`). */
export function listRows<
  Row extends { readonly id: string; readonly name: string },
  Name extends string,
  Column extends string,
>(
  { numbers, reading }: { readonly numbers: RowSet; readonly reading: Reading<Row, Name> },
  sort: readonly SortOf<Column>[],
  keys: Readonly<Record<Column, (row: Row) => SortKey>>,
): RowList<Row> {
  const order = orderRows(reading, sort, keys).filter((number) => hasRow(numbers, number))
  return {
    length: order.length,
    at: (place) => {
      const number = order[place]
      return number === undefined ? undefined : reading.row(number)
    },
    placeOf: (id) => order.findIndex((number) => reading.glance(number).id === id),
    all: () => Array.from(order, reading.row),
  }
}
