import {
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  type ColDef,
  ColumnApiModule,
  type GridApi,
  ModuleRegistry,
  QuickFilterModule,
  RowApiModule,
  TextFilterModule,
} from 'ag-grid-community'
import { AgGridReact } from 'ag-grid-react'
import { createRoot } from 'react-dom/client'
import { offer } from '../contestant'
import { type FlatRow, flatRows } from '../rows'

ModuleRegistry.registerModules([
  ClientSideRowModelModule,
  ClientSideRowModelApiModule,
  ColumnApiModule,
  QuickFilterModule,
  RowApiModule,
  TextFilterModule,
])

const list = ({ value }: { value: readonly string[] | null }) => value?.join(', ') ?? ''

const columns: ColDef<FlatRow>[] = [
  { field: 'name', flex: 17 },
  {
    field: 'output',
    flex: 17,
    valueFormatter: list,
    filter: 'agTextColumnFilter',
    filterValueGetter: ({ data }) => data?.output.join(', '),
  },
  { field: 'input', flex: 13, valueFormatter: list },
  { field: 'vendor', flex: 11 },
  { field: 'nurix', flex: 11 },
  { field: 'krishang', flex: 11 },
  { field: 'headToHead', flex: 11 },
  { field: 'citations', flex: 8 },
]

/** The grid in the page, which the benchmark asks what a button would ask. */
const mounted: { api: GridApi<FlatRow> | null } = { api: null }

const api = () => {
  if (mounted.api === null) throw new Error('There is no grid yet.')
  return mounted.api
}

/** AG Grid in its community edition, with the modules that search, filter and sort. It counts no facets: those are sold. */
offer({
  dataOf: flatRows,
  mount(container, rowData) {
    createRoot(container).render(
      <div style={{ height: '100vh' }}>
        <AgGridReact
          rowData={rowData}
          columnDefs={columns}
          animateRows={false}
          getRowId={({ data }) => data.id}
          onGridReady={(event) => {
            mounted.api = event.api
          }}
        />
      </div>,
    )
  },
  search: (text) => api().setGridOption('quickFilterText', text),
  choose(modality) {
    const model =
      modality === null ? null : { filterType: 'text', type: 'contains', filter: modality }
    api()
      .setColumnFilterModel('output', model)
      .then(() => api().onFilterChanged())
  },
  sortByVendor: () => api().applyColumnState({ state: [{ colId: 'vendor', sort: 'asc' }] }),
  count: () => mounted.api?.getDisplayedRowCount() ?? -1,
  facets: null,
  names: '.ag-row [col-id=name]',
  scroller: () => {
    const scroller = document.querySelector('.ag-grid-viewport')
    if (scroller === null) throw new Error('There is no grid yet.')
    return scroller
  },
})
