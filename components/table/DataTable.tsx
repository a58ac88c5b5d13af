import type { ReactTable, RowData } from '@tanstack/react-table'
import { type ColumnLayoutState, DEFAULT_LAYOUT } from './column-layout'
import { placeColumns } from './column-places'
import type { CustomStyle } from './custom-style'
import { DetailsCell } from './DetailsCell'
import type { Features } from './features'
import { HeaderCell } from './HeaderCell'
import { SelectCell, type Selection } from './SelectCell'
import type { DrawnRows } from './use-row-window'

/** Of the column of boxes, and of that of the buttons for details, in rem. */
const SELECT_WIDTH = 2

/**
 * Draws any table. Up to 200 rows are plain markup; of more those in sight are drawn, with the room the others take. Where there is no room for columns each row is laid out as a card and the header row as a strip of
 * sort buttons above them: the same elements, so that a screen reader meets the same table.
 */
export function DataTable<Row extends RowData>({
  table,
  label,
  layout = DEFAULT_LAYOUT,
  onLayout,
  onMove,
  selection,
  details,
  drawn = null,
}: {
  table: ReactTable<Features, Row>
  label: string
  layout?: ColumnLayoutState
  onLayout?: (layout: ColumnLayoutState) => void
  /** Puts a column at the place of another. */
  onMove?: (column: string, to: string) => void
  /** Rows can be selected. */
  selection?: Selection
  /** Rows can be told beside the table: the one that is, and how another is. */
  details?: { readonly openId: string | null; readonly onOpen: (id: string | null) => void }
  /** Which of more rows the table holds. */
  drawn?: DrawnRows | null
}) {
  const columns = table.getAllLeafColumns()
  const places = placeColumns(columns, layout, selection === undefined ? 0 : SELECT_WIDTH)
  const { isWide } = places
  const resize =
    onLayout === undefined
      ? undefined
      : (widths: ColumnLayoutState['widths']) => onLayout({ ...layout, widths })
  return (
    <div className="@container/table">
      <div
        className={`relative not-print:tabular:overflow-x-auto ${isWide ? '' : 'whole:overflow-visible'}`}
      >
        <table
          ref={drawn?.element}
          aria-label={label}
          aria-rowcount={drawn === null ? undefined : drawn.total + 1}
          className="w-full border-collapse text-interface card:block tabular:table-fixed not-print:tabular:w-(--width) not-print:tabular:min-w-(--min-width) print:text-citation"
          style={{ '--width': places.width, '--min-width': places.minWidth } as CustomStyle}
        >
          <colgroup className="card:hidden">
            {selection === undefined ? null : (
              <col className="print:hidden" style={{ width: `${SELECT_WIDTH}rem` }} />
            )}
            {columns.map(({ id }) => (
              <col key={id} style={{ width: places.columns.get(id)?.width }} />
            ))}
            {details === undefined ? null : (
              <col className="print:hidden" style={{ width: `${SELECT_WIDTH}rem` }} />
            )}
          </colgroup>
          <thead
            className={`card:block card:overflow-x-auto card:border-b card:border-ink ${isWide ? '' : 'whole:sticky whole:top-0 whole:z-10 print:static whole:bg-paper whole:shadow-[0_1px_0_var(--ink)]'}`}
          >
            {table.getHeaderGroups().map((group) => (
              <tr
                key={group.id}
                aria-rowindex={drawn === null ? undefined : 1}
                className="card:flex card:w-max card:items-center card:gap-1 card:before:pr-1 card:before:text-citation card:before:text-ink3 card:before:content-['Sort_by']"
              >
                {selection === undefined ? null : (
                  <th
                    scope="col"
                    className={`tabular:sticky tabular:left-0 tabular:z-[3] tabular:border-b tabular:border-ink tabular:bg-paper print:hidden card:hidden ${isWide ? '' : 'whole:border-b-0'}`}
                  >
                    <span className="sr-only">Compare</span>
                  </th>
                )}
                {group.headers.map((header) => (
                  <HeaderCell
                    key={header.id}
                    header={header}
                    place={places.columns.get(header.column.id)}
                    isSticky={isWide}
                    onResize={resize}
                    onMove={onMove}
                  />
                ))}
                {details === undefined ? null : (
                  <th
                    scope="col"
                    className={`tabular:border-b tabular:border-ink print:hidden card:hidden ${isWide ? '' : 'whole:border-b-0'}`}
                  >
                    <span className="sr-only">Details</span>
                  </th>
                )}
              </tr>
            ))}
          </thead>
          <Room height={drawn?.above} />
          <tbody className="card:block">
            {table.getRowModel().rows.map((row, index) => (
              <tr
                key={row.id}
                aria-rowindex={drawn === null ? undefined : drawn.first + index + 2}
                className={`border-b border-rule transition-colors hover:bg-sink print:break-inside-avoid print:bg-paper ${selection?.ids.includes(row.id) || details?.openId === row.id ? 'bg-sink' : 'bg-paper'} card:grid card:grid-cols-[minmax(0,1fr)_auto] card:gap-x-4 card:gap-y-2 card:py-4 tabular:h-[46px]`}
              >
                {selection === undefined ? null : (
                  <SelectCell
                    id={row.id}
                    name={String(row.getValue('name'))}
                    selection={selection}
                  />
                )}
                {row.getAllCells().map((cell) => {
                  const { isRowName, isNumber, card = '' } = cell.column.columnDef.meta ?? {}
                  const left = places.columns.get(cell.column.id)?.left
                  const className = `py-2 pr-4 text-left font-normal card:block card:p-0 ${isNumber ? 'tabular:pr-1 tabular:text-right' : ''} ${left === undefined ? '' : 'not-print:tabular:sticky not-print:tabular:left-(--left) tabular:z-[1] tabular:bg-inherit'} ${card} ${isRowName && selection ? 'card:col-start-1 card:row-start-1 card:pl-9' : ''}`
                  const Cell = isRowName ? 'th' : 'td'
                  return (
                    <Cell
                      key={cell.id}
                      scope={isRowName ? 'row' : undefined}
                      className={className}
                      style={
                        left === undefined ? undefined : ({ '--left': `${left}rem` } as CustomStyle)
                      }
                    >
                      <table.FlexRender cell={cell} />
                    </Cell>
                  )
                })}
                {details === undefined ? null : (
                  <DetailsCell
                    id={row.id}
                    name={String(row.getValue('name'))}
                    isOpen={details.openId === row.id}
                    onOpen={details.onOpen}
                  />
                )}
              </tr>
            ))}
          </tbody>
          <Room height={drawn?.below} />
        </table>
      </div>
    </div>
  )
}

/** The room of rows that are not drawn. */
function Room({ height = 0 }: { height?: number | undefined }) {
  if (height === 0) return null
  return (
    <tbody aria-hidden="true" className="card:block">
      <tr className="card:block">
        <td className="block p-0" style={{ height }} />
      </tr>
    </tbody>
  )
}
