import { createColumnHelper } from '@tanstack/react-table'
import { useState } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { ColumnsMenu } from '@/components/table/ColumnsMenu'
import { DataTable } from '@/components/table/DataTable'
import type { Features } from '@/components/table/features'
import { useRowsTable } from '@/components/table/use-rows-table'
import { aList } from '../../builders'

type Row = { id: string; name: string; size: string; place: string }
type Name = 'name' | 'size' | 'place'

const ROWS: Row[] = [{ id: 'a', name: 'One', size: 'Large', place: 'Here' }]
const COLUMNS = [
  { name: 'name', label: 'Name', words: ({ name }: Row) => [name], key: () => null },
  { name: 'size', label: 'Size', words: ({ size }: Row) => [size], key: () => null },
  {
    name: 'place',
    label: 'Place',
    isOnDemand: true,
    words: ({ place }: Row) => [place],
    key: () => null,
  },
] as const
const column = createColumnHelper<Features, Row>()
const DEFINITIONS = column.columns([
  column.accessor('name', { id: 'name', header: 'Name', meta: { width: 50, isRowName: true } }),
  column.accessor('size', { id: 'size', header: 'Size', meta: { width: 50 } }),
  column.accessor('place', { id: 'place', header: 'Place', meta: { width: 50 } }),
])

function Sizes() {
  const [asked, setAsked] = useState<Name[] | null>(null)
  const rowsTable = useRowsTable<Row, Name>({
    name: 'sizes',
    columns: COLUMNS,
    definitions: DEFINITIONS,
    asked: asked ?? [],
    sort: [],
    meta: { search: '', textsOf: () => [] },
    onSort: () => {},
    onColumns: setAsked,
  })
  return (
    <>
      <output>{asked?.join() ?? 'default'}</output>
      <ColumnsMenu rowsTable={rowsTable} tableLabel="Sizes" />
      <DataTable
        table={rowsTable.table}
        rows={aList(ROWS)}
        label="Sizes"
        layout={rowsTable.layout}
        onLayout={rowsTable.setLayout}
        onMove={rowsTable.moveTo}
      />
    </>
  )
}

const headers = () => [...document.querySelectorAll('thead th')].map((cell) => cell.textContent)
const widthOf = (name: string) =>
  page.getByRole('columnheader', { name }).element().getBoundingClientRect().width
const press = (name: string) => page.getByRole('button', { name, exact: true }).click()

beforeEach(async () => {
  await page.viewport(1280, 800)
  await render(<Sizes />)
  await press('Columns')
  await press('Reset columns')
})

test('shows a column on demand, hides another, and asks the address for it', async () => {
  expect(headers()).toEqual(['Name', 'Size'])
  await page.getByRole('checkbox', { name: 'Place' }).click()
  expect(headers()).toEqual(['Name', 'Size', 'Place'])
  await expect.element(page.getByRole('status')).toHaveTextContent('name,size,place')
  await page.getByRole('checkbox', { name: 'Size' }).click()
  await expect.element(page.getByRole('status')).toHaveTextContent('name,place')
  await expect.element(page.getByRole('checkbox', { name: 'Name' })).toBeDisabled()
  await press('Reset columns')
  await expect.element(page.getByRole('status')).toHaveTextContent('default')
})

test('moves a column by keyboard, and among the pinned or the others alone', async () => {
  await page.getByRole('checkbox', { name: 'Place' }).click()
  page.getByRole('button', { name: 'Move Place left' }).element().focus()
  await userEvent.keyboard('{Enter}')
  expect(headers()).toEqual(['Name', 'Place', 'Size'])
  await userEvent.keyboard('{Enter}')
  expect(headers()).toEqual(['Name', 'Place', 'Size'])
  await press('Pin Size')
  expect(headers()).toEqual(['Name', 'Size', 'Place'])
  expect(
    getComputedStyle(page.getByRole('columnheader', { name: 'Size' }).element()).position,
  ).toBe('sticky')
})

test('makes a column wider and narrower by keyboard, and leaves the others', async () => {
  const [name, size] = [widthOf('Name'), widthOf('Size')]
  page.getByRole('button', { name: 'Make Size wider' }).element().focus()
  await userEvent.keyboard('{Enter}')
  expect(widthOf('Size')).toBeCloseTo(size + 32, 0)
  expect(widthOf('Name')).toBeCloseTo(name, 0)
  await press('Make Size narrower')
  expect(widthOf('Size')).toBeCloseTo(size, 0)
})

test('makes a column wider with a pointer at its edge, and the browser keeps it', async () => {
  const size = widthOf('Name')
  const handle = document.querySelector('[data-resize=name]')
  const { right, top } = handle?.getBoundingClientRect() ?? new DOMRect()
  const send = (type: string, clientX: number) =>
    handle?.dispatchEvent(
      new PointerEvent(type, { bubbles: true, pointerId: 1, clientX, clientY: top + 5 }),
    )
  // A pointer that no device holds cannot be captured.
  if (handle !== null) handle.setPointerCapture = () => {}
  send('pointerdown', right)
  send('pointermove', right + 80)
  send('pointerup', right + 80)
  await expect.poll(() => widthOf('Name')).toBeCloseTo(size + 80, 0)
  expect(localStorage.getItem('genai-atlas:columns:sizes')).toContain('"name":')
})

test('Escape closes it and gives the focus back', async () => {
  await userEvent.keyboard('{Escape}')
  await expect.element(page.getByRole('button', { name: 'Columns' })).toHaveFocus()
  expect(page.getByRole('button', { name: 'Pin Size' }).elements()).toEqual([])
})
