import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addRow,
  allRows,
  differenceOf,
  hasRow,
  intersectionOf,
  noRows,
  rowsIn,
  sizeOf,
  unionOf,
} from '@/domain/filters/row-set'

const COUNT = 100
const numbers = fc.uniqueArray(fc.nat(COUNT - 1))

const setOf = (rows: readonly number[]) => {
  const set = noRows(COUNT)
  for (const row of rows) addRow(set, row)
  return set
}

const ascending = (rows: Iterable<number>) => [...rows].sort((one, other) => one - other)

test('gives back the rows that were put in, ascending', () => {
  fc.assert(
    fc.property(numbers, (rows) => {
      expect(rowsIn(setOf(rows))).toEqual(ascending(rows))
      expect(sizeOf(setOf(rows))).toBe(rows.length)
    }),
  )
})

test('meets as sets do', () => {
  fc.assert(
    fc.property(numbers, numbers, (one, other) => {
      const [left, right] = [setOf(one), setOf(other)]
      expect(rowsIn(unionOf(left, right))).toEqual(ascending(new Set([...one, ...other])))
      expect(rowsIn(intersectionOf(left, right))).toEqual(
        ascending(one.filter((row) => other.includes(row))),
      )
      expect(rowsIn(differenceOf(left, right))).toEqual(
        ascending(one.filter((row) => !other.includes(row))),
      )
    }),
  )
})

test('holds every row, and none beyond, when all are asked for', () => {
  for (const count of [0, 1, 31, 32, 33, 64, 100]) {
    expect(rowsIn(allRows(count))).toEqual(Array.from({ length: count }, (_, row) => row))
  }
})

test('knows whether it holds a row', () => {
  const set = setOf([0, 31, 32, 99])
  expect([0, 1, 31, 32, 33, 99].map((row) => hasRow(set, row))).toEqual([
    true,
    false,
    true,
    true,
    false,
    true,
  ])
})
