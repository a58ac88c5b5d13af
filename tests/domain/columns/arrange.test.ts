import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  columnsToAsk,
  moveColumn,
  pinnedFirst,
  shownColumns,
  toggleColumn,
} from '@/domain/columns/arrange'
import { MODEL_COLUMNS } from '@/domain/columns/models'
import { USE_CASE_COLUMNS } from '@/domain/columns/use-cases'
import { MODEL_SORTS, USE_CASE_SORTS } from '@/domain/query'

const orders = fc.shuffledSubarray([...MODEL_SORTS], { minLength: 1 })

test('every column that can be sorted by can be shown, and the other way round', () => {
  expect(MODEL_COLUMNS.map(({ name }) => name)).toEqual([...MODEL_SORTS])
  expect(USE_CASE_COLUMNS.map(({ name }) => name).sort()).toEqual([...USE_CASE_SORTS].sort())
})

describe('columns', () => {
  test('are asked for in an order, and come back in it', () => {
    fc.assert(
      fc.property(orders, (asked) => {
        const shown = shownColumns(MODEL_COLUMNS, asked)
        expect(shown.filter((name) => asked.includes(name))).toEqual(asked)
        expect(shown).toContain('name')
        expect(shownColumns(MODEL_COLUMNS, columnsToAsk(MODEL_COLUMNS, shown) ?? [])).toEqual(shown)
      }),
    )
  })

  test('are not written where they are those shown anyway', () => {
    expect(columnsToAsk(MODEL_COLUMNS, shownColumns(MODEL_COLUMNS, []))).toBeNull()
    expect(shownColumns(MODEL_COLUMNS, [])).not.toContain('technology')
  })

  test('keep all their names when one is moved to the place of another', () => {
    fc.assert(
      fc.property(orders, fc.nat(), fc.nat(), (shown, one, other) => {
        const names: readonly string[] = shown
        const name = names[one % names.length] ?? ''
        const to = names[other % names.length] ?? ''
        const moved: readonly string[] = moveColumn(shown, name, to)
        expect([...moved].sort()).toEqual([...shown].sort())
        expect(moved.indexOf(name)).toBe(names.indexOf(to))
      }),
    )
    expect(moveColumn(['name', 'output'], 'name', 'nowhere')).toEqual(['name', 'output'])
  })

  test('stand first when pinned', () => {
    expect(pinnedFirst(['output', 'name', 'vendor'], ['vendor', 'name'])).toEqual([
      'name',
      'vendor',
      'output',
    ])
  })

  test('are taken away and put back, but never the name', () => {
    expect(toggleColumn(['name', 'output'], 'output')).toEqual(['name'])
    expect(toggleColumn(['name'], 'output')).toEqual(['name', 'output'])
    expect(toggleColumn(['name', 'output'], 'name')).toEqual(['name', 'output'])
  })
})
