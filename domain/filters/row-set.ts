/** A set of row numbers as bits, 32 rows a word: sets of 100,000 rows meet in some microseconds. */
export type RowSet = Uint32Array

const BITS = 32

export const noRows = (rowCount: number): RowSet => new Uint32Array(Math.ceil(rowCount / BITS))

export function allRows(rowCount: number): RowSet {
  const set = noRows(rowCount).fill(0xffffffff)
  const rest = rowCount % BITS
  if (rest > 0) set[set.length - 1] = 2 ** rest - 1
  return set
}

/** Puts a row into a set that is being built. */
export function addRow(set: RowSet, row: number): void {
  const word = row >>> 5
  set[word] = (set[word] ?? 0) | (1 << (row & 31))
}

export const hasRow = (set: RowSet, row: number): boolean =>
  (((set[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1

export function intersectionOf(one: RowSet, other: RowSet): RowSet {
  const both = new Uint32Array(one.length)
  for (let index = 0; index < one.length; index += 1)
    both[index] = (one[index] ?? 0) & (other[index] ?? 0)
  return both
}

export function unionOf(one: RowSet, other: RowSet): RowSet {
  const either = new Uint32Array(one.length)
  for (let index = 0; index < one.length; index += 1)
    either[index] = (one[index] ?? 0) | (other[index] ?? 0)
  return either
}

export function differenceOf(one: RowSet, other: RowSet): RowSet {
  const rest = new Uint32Array(one.length)
  for (let index = 0; index < one.length; index += 1)
    rest[index] = (one[index] ?? 0) & ~(other[index] ?? 0)
  return rest
}

/** How many rows a set holds. */
export const sizeOf = (set: RowSet): number => sizeOfBoth(set, set)

/** How many rows two sets share. */
export function sizeOfBoth(one: RowSet, other: RowSet): number {
  let size = 0
  for (let index = 0; index < one.length; index += 1)
    size += bitsIn((one[index] ?? 0) & (other[index] ?? 0))
  return size
}

/** The row numbers in a set, ascending. */
export function rowsIn(set: RowSet): number[] {
  const rows: number[] = []
  for (let index = 0; index < set.length; index += 1) {
    let word = set[index] ?? 0
    while (word !== 0) {
      const lowest = word & -word
      rows.push(index * BITS + (31 - Math.clz32(lowest)))
      word ^= lowest
    }
  }
  return rows
}

/** The number of set bits of a word, added up pairwise (Hacker's Delight, 5-1). */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}
