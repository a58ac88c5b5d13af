import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareNames, sortRows } from '@/domain/sorting'

type Row = { id: string; name: string; size: number | null }

const KEYS = { name: (row: Row) => row.name, size: (row: Row) => row.size }

const row = (name: string, size: number | null = null): Row => ({
  id: name.toLowerCase(),
  name,
  size,
})

const names = (rows: readonly Row[]) => rows.map(({ name }) => name)

describe('order', () => {
  test('puts rows without a value last, in either direction', () => {
    const rows = [row('a'), row('b', 2), row('c', 1), row('d')]
    expect(names(sortRows(rows, ['size'], KEYS))).toEqual(['c', 'b', 'a', 'd'])
    expect(names(sortRows(rows, ['-size'], KEYS))).toEqual(['b', 'c', 'a', 'd'])
  })

  test('takes 0 for a value', () => {
    expect(names(sortRows([row('a'), row('b', 0), row('c', 1)], ['size'], KEYS))).toEqual([
      'b',
      'c',
      'a',
    ])
  })

  test('reads numbers in names as numbers and ignores case', () => {
    const rows = [row('GPT-10'), row('gpt-4'), row('Bard')]
    expect(names(sortRows(rows, [], KEYS))).toEqual(['Bard', 'gpt-4', 'GPT-10'])
    expect(names(sortRows(rows, ['-name'], KEYS))).toEqual(['GPT-10', 'gpt-4', 'Bard'])
  })

  test('goes on to the next column where rows are equal', () => {
    const rows = [row('a', 1), row('b', 2), row('c', 1)]
    expect(names(sortRows(rows, ['size', '-name'], KEYS))).toEqual(['c', 'a', 'b'])
  })

  test('keeps every row and is the same whatever order the rows come in', () => {
    const some = fc.uniqueArray(
      fc.record({
        id: fc.uuid(),
        name: fc.string(),
        size: fc.option(fc.integer(), { nil: null }),
      }),
      { selector: ({ id }) => id },
    )
    fc.assert(
      fc.property(some, fc.constantFrom('size', '-size', 'name', '-name'), (rows, by) => {
        const sorted = sortRows(rows, [by as 'size'], KEYS)
        expect(sorted).toHaveLength(rows.length)
        expect(sortRows([...rows].reverse(), [by as 'size'], KEYS)).toEqual(sorted)
      }),
    )
  })
})

test('names stand as the collator has them, also where it is not asked', () => {
  const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' })
  const sign = fc.constantFrom(...'aAbzZéß0019 -.,(٣\u0301')
  const word = fc.string({ unit: sign, maxLength: 7 })
  fc.assert(
    fc.property(word, word, word, (start, one, other) => {
      const order = compareNames(start + one, start + other)
      expect(Math.sign(order)).toBe(Math.sign(collator.compare(start + one, start + other)))
    }),
    { numRuns: 2000 },
  )
})
