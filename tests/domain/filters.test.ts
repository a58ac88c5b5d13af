import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Choice,
  type Choices,
  countAll,
  countValues,
  indexFacet,
  narrow,
  narrowByAll,
} from '@/domain/filters'
import { allRows, rowsIn } from '@/domain/filters/row-set'
import { MATCH_MODES, type MatchMode } from '@/domain/query'
import { UNSTATED } from '@/domain/words'

type Row = { readonly output: readonly string[]; readonly vendor: readonly string[] }

const VALUES = ['text', 'image', 'audio']

const isMatch = (held: readonly string[], chosen: readonly string[], mode: MatchMode): boolean => {
  if (chosen.length === 0) return true
  const values = held.length === 0 ? [UNSTATED] : held
  if (mode === 'any') return chosen.some((value) => values.includes(value))
  if (mode === 'all') return chosen.every((value) => values.includes(value))
  return held.length > 0 && held.every((value) => chosen.includes(value))
}

const someOf = (values: readonly string[]) => fc.subarray([...values])
const rows = fc.array(
  fc.record({ output: someOf(VALUES), vendor: fc.subarray(['one', 'two'], { maxLength: 1 }) }),
  { maxLength: 70 },
)
const filters = fc.record({
  output: someOf([...VALUES, UNSTATED]),
  vendor: someOf(['one', 'two', UNSTATED]),
  mode: fc.constantFrom(...MATCH_MODES),
})

function indexed(
  all: readonly Row[],
  chosen: { output: string[]; vendor: string[] },
  mode: MatchMode,
) {
  const output: Choice = {
    facet: indexFacet(all, (row) => row.output, VALUES),
    chosen: chosen.output,
    mode,
  }
  const vendor: Choice = {
    facet: indexFacet(all, (row) => row.vendor, ['one', 'two']),
    chosen: chosen.vendor,
    mode: 'any',
  }
  return { output, vendor } satisfies Choices<'output' | 'vendor'>
}

describe('rows', () => {
  test('are those that brute force lets through, in every mode', () => {
    fc.assert(
      fc.property(rows, filters, (all, { output, vendor, mode }) => {
        const choices = indexed(all, { output, vendor }, mode)
        const found = rowsIn(narrowByAll(allRows(all.length), Object.values(choices)))
        const expected = all.flatMap((row, number) =>
          isMatch(row.output, output, mode) && isMatch(row.vendor, vendor, 'any') ? [number] : [],
        )
        expect(found).toEqual(expected)
      }),
    )
  })

  test('are all of them when nothing is chosen', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...MATCH_MODES), (all, mode) => {
        const { output } = indexed(all, { output: [], vendor: [] }, mode)
        expect(rowsIn(narrow(allRows(all.length), output))).toHaveLength(all.length)
      }),
    )
  })
})

describe('counts', () => {
  test('are those of brute force, in every mode, and follow the other filters alone', () => {
    fc.assert(
      fc.property(rows, filters, (all, { output, vendor, mode }) => {
        const counts = countAll(allRows(all.length), indexed(all, { output, vendor }, mode))
        for (const value of [...VALUES, UNSTATED]) {
          const choice = mode === 'any' ? [value] : [...output, value]
          const expected = all.filter(
            (row) => isMatch(row.vendor, vendor, 'any') && isMatch(row.output, choice, mode),
          ).length
          expect(counts.output.get(value)).toBe(expected)
        }
        for (const value of ['one', 'two', UNSTATED]) {
          const expected = all.filter(
            (row) => isMatch(row.output, output, mode) && isMatch(row.vendor, [value], 'any'),
          ).length
          expect(counts.vendor.get(value)).toBe(expected)
        }
      }),
    )
  })

  test('under all and only say how many rows are left once the value is added', () => {
    fc.assert(
      fc.property(rows, filters, fc.constantFrom('all', 'only'), (all, { output }, mode) => {
        const choice = indexed(all, { output, vendor: [] }, mode as MatchMode).output
        const among = allRows(all.length)
        for (const [value, count] of countValues(among, choice)) {
          const added = { ...choice, chosen: [...new Set([...output, value])] }
          expect(rowsIn(narrow(among, added))).toHaveLength(count)
        }
      }),
    )
  })

  test('under any add up to the rows when each holds one value at most', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const { vendor } = indexed(all, { output: [], vendor: [] }, 'any')
        const counts = countValues(allRows(all.length), vendor)
        expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(all.length)
      }),
    )
  })

  test('keep a value that no row holds, at 0', () => {
    const facet = indexFacet([{ held: ['text'] }], ({ held }) => held, ['text', '3d'])
    const counts = countValues(allRows(1), { facet, chosen: [], mode: 'any' })
    expect([...counts]).toEqual([
      ['text', 1],
      ['3d', 0],
      [UNSTATED, 0],
    ])
  })
})

test('only leaves out a row that states nothing, even where not stated is chosen', () => {
  const facet = indexFacet([{ held: [] }, { held: ['text'] }], ({ held }) => held as string[])
  const left = narrow(allRows(2), { facet, chosen: [UNSTATED, 'text'], mode: 'only' })
  expect(rowsIn(left)).toEqual([1])
})
