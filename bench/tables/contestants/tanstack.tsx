import {
  type Column,
  columnFacetingFeature,
  columnFilteringFeature,
  columnSizingFeature,
  createColumnHelper,
  createFacetedRowModel,
  createFacetedUniqueValues,
  createFilteredRowModel,
  createSortedRowModel,
  filterFn_arrIncludesSome,
  filterFn_includesString,
  globalFilteringFeature,
  type ReactTable,
  rowSortingFeature,
  sortFn_basic,
  sortFn_text,
  type Table,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { offer } from '../contestant'
import { type FlatRow, flatRows } from '../rows'

const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  columnFacetingFeature,
  columnSizingFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  facetedRowModel: createFacetedRowModel(),
  facetedUniqueValues: createFacetedUniqueValues(),
  sortedRowModel: createSortedRowModel(),
  filterFns: { includesString: filterFn_includesString, arrIncludesSome: filterFn_arrIncludesSome },
  sortFns: { text: sortFn_text, basic: sortFn_basic },
})
type Features = typeof features

const helper = createColumnHelper<Features, FlatRow>()

const list = (field: 'output' | 'input' | 'technology' | 'side' | 'document', header: string) =>
  helper.accessor(field, {
    header,
    size: 180,
    filterFn: 'arrIncludesSome',
    // Without it an array is one value.
    getUniqueValues: (row) => row[field],
    cell: (info) => info.getValue().join(', '),
  })
const word = (
  field: 'vendor' | 'contested' | 'nurix' | 'krishang' | 'headToHead',
  header: string,
) => helper.accessor(field, { header, size: 140, filterFn: 'includesString', sortFn: 'text' })

/** In px; rows whose text wraps are higher. */
const ROW_HEIGHT = 33

const SHOWN = ['name', 'output', 'input', 'vendor', 'nurix', 'krishang', 'headToHead', 'citations']
const FACETS = ['output', 'input', 'side', 'contested', 'vendor', 'document', 'technology']

const columns = helper.columns([
  helper.accessor('name', { header: 'Name', size: 200, sortFn: 'text' }),
  list('output', 'Output'),
  list('input', 'Input'),
  word('vendor', 'Vendor'),
  word('nurix', 'nurix'),
  word('krishang', 'krishang'),
  word('headToHead', 'head-to-head'),
  helper.accessor('citations', { header: 'Citations', size: 80, sortFn: 'basic' }),
  list('technology', 'Technology'),
  list('side', 'Filed under'),
  list('document', 'Document'),
  word('contested', 'Contested'),
])

/** The table in the page, which the benchmark asks what a button would ask. */
const mounted: { table: Table<Features, FlatRow> | null } = { table: null }

const tableNow = () => {
  if (mounted.table === null) throw new Error('There is no table yet.')
  return mounted.table
}

function Models({ rows: data }: { rows: FlatRow[] }) {
  const table = useTable({
    features,
    columns,
    data,
    globalFilterFn: 'includesString',
    getColumnCanGlobalFilter: () => true,
  })
  mounted.table = table
  return (
    <div style={{ display: 'flex', height: '100vh', font: '14px sans-serif' }}>
      <div style={{ width: 240, overflow: 'auto' }}>
        <input
          aria-label="Search"
          value={String(table.state.globalFilter ?? '')}
          onChange={(event) => table.setGlobalFilter(event.target.value)}
        />
        <output>{table.getFilteredRowModel().rows.length}</output>
        {FACETS.map((id) => {
          const column = table.getColumn(id)
          return column === undefined ? null : <Facet key={id} column={column} />
        })}
      </div>
      <VirtualTable table={table} />
    </div>
  )
}

/** The values of a column with the rows that hold them, as its documentation fills a filter. */
function Facet({ column }: { column: Column<Features, FlatRow> }) {
  const chosen = column.getFilterValue()
  const values = [...column.getFacetedUniqueValues()].sort()
  return (
    <fieldset>
      <legend>{column.id}</legend>
      {values.map(([value, count]) => (
        <label key={value} style={{ display: 'block' }}>
          <input
            type="checkbox"
            checked={Array.isArray(chosen) && chosen.includes(value)}
            onChange={(event) => column.setFilterValue(event.target.checked ? [value] : undefined)}
          />
          {value} {count}
        </label>
      ))}
    </fieldset>
  )
}

function VirtualTable({ table }: { table: ReactTable<Features, FlatRow> }) {
  const box = useRef<HTMLDivElement>(null)
  const { rows } = table.getRowModel()
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    count: rows.length,
    estimateSize: () => ROW_HEIGHT,
    getScrollElement: () => box.current,
    measureElement: (element) => element.getBoundingClientRect().height,
    overscan: 5,
  })
  return (
    <div ref={box} style={{ flex: 1, overflow: 'auto', position: 'relative' }}>
      <table style={{ display: 'grid' }}>
        <thead style={{ display: 'grid', position: 'sticky', top: 0, zIndex: 1 }}>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} style={{ display: 'flex', width: '100%' }}>
              {group.headers
                .filter(({ id }) => SHOWN.includes(id))
                .map((header) => (
                  <th key={header.id} style={{ display: 'flex', width: header.getSize() }}>
                    <button type="button" onClick={header.column.getToggleSortingHandler()}>
                      <table.FlexRender header={header} />
                      {{ asc: ' ↑', desc: ' ↓' }[String(header.column.getIsSorted())] ?? null}
                    </button>
                  </th>
                ))}
            </tr>
          ))}
        </thead>
        <tbody
          style={{ display: 'grid', height: virtualizer.getTotalSize(), position: 'relative' }}
        >
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const row = rows[index]
            if (row === undefined) return null
            return (
              <tr
                key={row.id}
                data-index={index}
                ref={virtualizer.measureElement}
                style={{
                  display: 'flex',
                  position: 'absolute',
                  transform: `translateY(${start}px)`,
                  width: '100%',
                  minHeight: ROW_HEIGHT,
                }}
              >
                {row
                  .getAllCells()
                  .filter(({ column }) => SHOWN.includes(column.id))
                  .map((cell) => (
                    <td
                      key={cell.id}
                      data-column={cell.column.id}
                      style={{ display: 'flex', width: cell.column.getSize() }}
                    >
                      <table.FlexRender cell={cell} />
                    </td>
                  ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** TanStack Table as documented: filtering, faceting and sorting in the browser, rows drawn by TanStack Virtual. */
offer({
  dataOf: flatRows,
  mount(container, rows) {
    flushSync(() => createRoot(container).render(<Models rows={rows} />))
  },
  search: (text) => tableNow().setGlobalFilter(text),
  choose: (modality) =>
    tableNow()
      .getColumn('output')
      ?.setFilterValue(modality === null ? undefined : [modality]),
  sortByVendor: () => tableNow().getColumn('vendor')?.toggleSorting(false),
  count: () => Number(document.querySelector('output')?.textContent),
  facets: () =>
    [...document.querySelectorAll('fieldset')].filter((facet) => facet.querySelector('label')),
  names: 'td[data-column=name]',
  scroller: () => {
    const scroller = document.querySelector('table')?.parentElement
    if (scroller == null) throw new Error('There is no table yet.')
    return scroller
  },
})
