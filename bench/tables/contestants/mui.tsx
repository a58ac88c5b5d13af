import {
  DataGrid,
  type GridColDef,
  gridFilteredTopLevelRowCountSelector,
  type useGridApiRef,
} from '@mui/x-data-grid'
import { createRoot } from 'react-dom/client'
import { offer } from '../contestant'
import { type FlatRow, flatRows } from '../rows'

const list: Pick<GridColDef<FlatRow>, 'valueFormatter'> = {
  valueFormatter: (value: readonly string[]) => value.join(', '),
}

const columns: GridColDef<FlatRow>[] = [
  { field: 'name', flex: 17 },
  { field: 'output', flex: 17, ...list },
  { field: 'input', flex: 13, ...list },
  { field: 'vendor', flex: 11 },
  { field: 'nurix', flex: 11 },
  { field: 'krishang', flex: 11 },
  { field: 'headToHead', flex: 11 },
  { field: 'citations', flex: 8, type: 'number' },
]

/** The grid in the page, which the benchmark asks what a button would ask. */
const apiRef: ReturnType<typeof useGridApiRef> = { current: null }

const api = () => {
  if (apiRef.current === null) throw new Error('There is no grid yet.')
  return apiRef.current
}

/** MUI X Data Grid in its community edition: 100 rows a page at most, one column filter at a time, no facet counts. */
offer({
  dataOf: flatRows,
  mount(container, rows) {
    createRoot(container).render(
      <div style={{ height: '100vh' }}>
        <DataGrid
          apiRef={apiRef}
          rows={rows}
          columns={columns}
          pageSizeOptions={[100]}
          initialState={{ pagination: { paginationModel: { pageSize: 100 } } }}
        />
      </div>,
    )
  },
  search: (text) => api().setQuickFilterValues(text === '' ? [] : [text]),
  choose: (modality) =>
    modality === null
      ? api().setFilterModel({ items: [] })
      : api().setFilterModel({
          items: [{ id: 'output', field: 'output', operator: 'contains', value: modality }],
        }),
  sortByVendor: () => api().sortColumn('vendor', 'asc'),
  count: () => (apiRef.current === null ? 0 : gridFilteredTopLevelRowCountSelector(apiRef)),
  facets: null,
  names: '.MuiDataGrid-row [data-field=name]',
  scroller: () => {
    const scroller = document.querySelector('.MuiDataGrid-virtualScroller')
    if (scroller === null) throw new Error('There is no grid yet.')
    return scroller
  },
})
