import { createColumnHelper, functionalUpdate, useTable } from '@tanstack/react-table'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { DataTable } from '@/components/table/DataTable'
import { FEATURES, type Features } from '@/components/table/features'
import { sortingStateOf, sortOf } from '@/components/table/sorting-state'
import { sortRows } from '@/domain/sorting'
import { aList } from '../../builders'

type Row = { id: string; name: string; size: number | null }

const ROWS: Row[] = [
  { id: 'a', name: 'Small', size: 1 },
  { id: 'b', name: 'Large', size: 9 },
  { id: 'c', name: 'Unknown', size: null },
]
const NO_ROWS: Row[] = []
const KEYS = { name: (row: Row) => row.name, size: (row: Row) => row.size }
const column = createColumnHelper<Features, Row>()
const COLUMNS = column.columns([
  column.accessor('name', {
    header: 'Name',
    sortDescFirst: false,
    meta: { width: 50, isRowName: true },
  }),
  column.accessor('size', {
    header: 'Size',
    sortDescFirst: true,
    meta: { width: 50, isNumber: true },
  }),
])

type Sort = 'name' | '-name' | 'size' | '-size'

function Sizes({ rows = ROWS }: { rows?: Row[] }) {
  const [sort, setSort] = useState<Sort[]>([])
  const sorting = sortingStateOf(sort)
  const table = useTable({
    features: FEATURES,
    columns: COLUMNS,
    data: NO_ROWS,
    manualSorting: true,
    state: { sorting },
    onSortingChange: (update) => setSort(sortOf<Sort>(functionalUpdate(update, sorting)) ?? []),
  })
  return (
    <>
      <output>{sort.join(',')}</output>
      <DataTable table={table} rows={aList(sortRows(rows, sort, KEYS))} label="Sizes" />
    </>
  )
}

const names = () => [...document.querySelectorAll('tbody th')].map((cell) => cell.textContent)
const sortOfColumn = (name: string) =>
  page.getByRole('columnheader', { name }).element().getAttribute('aria-sort')

test('is a table with one header row, its columns by name, and a header for every row', async () => {
  await render(<Sizes />)
  const table = page.getByRole('table', { name: 'Sizes' })
  await expect.element(table).toBeVisible()
  expect(document.querySelectorAll('thead tr')).toHaveLength(1)
  await expect.element(page.getByRole('columnheader', { name: 'Name', exact: true })).toBeVisible()
  expect(page.getByRole('rowheader').elements()).toHaveLength(3)
})

test('sorts by a header, says how, and keeps rows without a value last both ways', async () => {
  await render(<Sizes />)
  expect(names()).toEqual(['Large', 'Small', 'Unknown'])
  expect(sortOfColumn('Name')).toBe('ascending')

  await page.getByRole('button', { name: 'Size' }).click()
  expect(names()).toEqual(['Large', 'Small', 'Unknown'])
  expect(sortOfColumn('Size')).toBe('descending')
  expect(sortOfColumn('Name')).toBeNull()

  await page.getByRole('button', { name: 'Size' }).click()
  expect(names()).toEqual(['Small', 'Large', 'Unknown'])
  expect(sortOfColumn('Size')).toBe('ascending')
})

test('rows below the window follow a frame after those in sight, and then say the new order too', async () => {
  const letters = Array.from({ length: 60 }, (_, place) => ({
    id: `row-${place}`,
    name: `Row ${String(place).padStart(2, '0')}`,
    size: place,
  }))
  await render(<Sizes rows={letters} />)
  const before = names()
  const button = page.getByRole('button', { name: 'Name' }).element()
  if (!(button instanceof HTMLElement)) throw new Error('There is no button')
  button.click()
  await Promise.resolve()
  expect(names()[0]).toBe('Row 59')
  expect(names().at(-1)).toBe(before.at(-1))
  await expect.poll(names).toEqual([...before].reverse())
})

test('does not write the default order, and comes back to it', async () => {
  await render(<Sizes />)
  const button = page.getByRole('button', { name: 'Name' })
  await button.click()
  await expect.element(page.getByRole('status')).toHaveTextContent('-name')
  await button.click()
  await expect.element(page.getByRole('status')).toBeEmptyDOMElement()
  expect(names()).toEqual(['Large', 'Small', 'Unknown'])
})

test('sorts by several columns with Shift, from the keyboard too', async () => {
  await render(<Sizes />)
  page.getByRole('button', { name: 'Size' }).element().focus()
  await userEvent.keyboard('{Shift>}{Enter}{/Shift}')
  await expect.element(page.getByRole('status')).toHaveTextContent('name,-size')
})

test('stays one table with its rows and headers on a phone', async () => {
  await page.viewport(360, 700)
  await render(<Sizes />)
  await expect.element(page.getByRole('table', { name: 'Sizes' })).toBeVisible()
  expect(page.getByRole('row').elements()).toHaveLength(4)
  await expect.element(page.getByRole('button', { name: 'Size' })).toBeVisible()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360)
  await page.viewport(1280, 800)
})

test('another order tells other rows in the same cells: none is made anew', async () => {
  await render(<Sizes />)
  const cells = [...document.querySelectorAll('tbody th, tbody td')]
  await userEvent.click(page.getByRole('button', { name: 'Size' }))
  expect(names()).toEqual(['Large', 'Small', 'Unknown'])
  expect([...document.querySelectorAll('tbody th, tbody td')]).toEqual(cells)
  expect(cells.every((cell) => cell.isConnected)).toBe(true)
})
