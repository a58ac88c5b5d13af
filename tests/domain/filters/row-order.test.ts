import fc from 'fast-check'
import { expect, test } from 'vitest'
import { orderRows } from '@/domain/filters/row-order'
import { type SortKey, type SortOf, sortRows } from '@/domain/sorting'

type Row = {
  readonly id: string
  readonly name: string
  readonly size: SortKey
  readonly kind: SortKey
}
type Column = 'name' | 'size' | 'kind'

const KEYS = {
  name: ({ name }: Row) => name,
  size: ({ size }: Row) => size,
  kind: ({ kind }: Row) => kind,
}

const rows = fc
  .array(
    fc.record({
      name: fc.constantFrom('GPT-4', 'gpt-4', 'GPT-10', 'Élan', 'elan', 'Zed', ''),
      size: fc.constantFrom(null, 1, 2, 10, -3),
      kind: fc.constantFrom(null, 'a', 'A', 'b', 'a10', 'a9'),
    }),
    { maxLength: 40 },
  )
  .map((all) => all.map((row, index): Row => ({ ...row, id: `r${index}` })))

const sorts = fc.uniqueArray(
  fc.constantFrom<SortOf<Column>>('name', '-name', 'size', '-size', 'kind', '-kind'),
  { maxLength: 3, selector: (sort) => sort.replace('-', '') },
)

const inOrder = (all: readonly Row[]) => ({
  total: all.length,
  glance: (number: number) => all[number] as Row,
})

test('stands as sorting row by row gives it, by any columns in any directions', () => {
  fc.assert(
    fc.property(rows, sorts, (all, sort) => {
      const order = orderRows(inOrder(all), sort, KEYS)
      const expected = sortRows(all, sort, KEYS).map(({ id }) => id)
      expect(Array.from(order, (number) => all[number]?.id)).toEqual(expected)
    }),
  )
})

test('looks at each row of a column once, however often it is asked for', () => {
  const all: Row[] = ['c', 'a', 'b'].map((name) => ({ id: name, name, size: name, kind: null }))
  let looks = 0
  const keys = {
    ...KEYS,
    size: ({ size }: Row) => {
      looks += 1
      return size
    },
  }
  const source = inOrder(all)
  expect([...orderRows(source, ['size'], keys)]).toEqual([1, 2, 0])
  expect([...orderRows(source, ['-size'], keys)]).toEqual([0, 2, 1])
  expect([...orderRows(source, ['kind', 'size'], keys)]).toEqual([1, 2, 0])
  expect(looks).toBe(3)
})
