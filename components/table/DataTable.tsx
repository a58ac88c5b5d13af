'use client'

import type { ReactTable, RowData } from '@tanstack/react-table'
import { useMemo } from 'react'
import type { RowList } from '@/domain/filters/row-list'
import { type ColumnLayoutState, DEFAULT_LAYOUT } from './column-layout'
import { placeColumns } from './column-places'
import type { CustomStyle } from './custom-style'
import type { Features } from './features'
import type { Selection } from './select-cell'
import { type Details, TableBody } from './TableBody'
import { TableHead } from './TableHead'
import { useLatest } from './use-latest'
import { PLAIN_ROWS } from './use-row-window'

/** Of the column of boxes, and of that of the buttons for details, in rem. */
const SELECT_WIDTH = 2

/**
 * Draws any table. Up to 200 rows are plain markup; of more those in sight are drawn, with the room the others take. Where there is no room for columns each row is laid out as a card and the header row as a strip of
 * sort buttons above them: the same elements, so that a screen reader meets the same table.
 */
export function DataTable<Row extends RowData & { readonly id: string }>({
  table,
  rows,
  label,
  layout = DEFAULT_LAYOUT,
  onLayout,
  onMove,
  selection,
  details,
}: {
  /** Columns and order. */
  table: ReactTable<Features, Row>
  /** Filtered and sorted. */
  rows: RowList<Row>
  label: string
  layout?: ColumnLayoutState
  onLayout?: (layout: ColumnLayoutState) => void
  /** Puts a column at the place of another. */
  onMove?: (column: string, to: string) => void
  /** Rows can be selected. */
  selection?: Selection
  /** Rows can be told beside the table. */
  details?: Details
}) {
  const columns = table.getAllLeafColumns()
  const lead = selection === undefined ? 0 : SELECT_WIDTH
  const places = useMemo(() => placeColumns(columns, layout, lead), [columns, layout, lead])
  const isLong = rows.length > PLAIN_ROWS
  const { isWide } = places
  const resize = useLatest((widths: ColumnLayoutState['widths']) =>
    onLayout?.({ ...layout, widths }),
  )
  const move = useLatest((column: string, to: string) => onMove?.(column, to))
  return (
    <div className="@container/table">
      <div
        className={`relative tabular:[view-timeline-name:--table] not-print:tabular:overflow-x-auto ${isWide ? '' : 'whole:[view-timeline-name:none] whole:overflow-visible'}`}
      >
        <table
          aria-label={label}
          aria-rowcount={isLong ? rows.length + 1 : undefined}
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
          <TableHead
            table={table}
            places={places}
            isLong={isLong}
            hasBoxes={selection !== undefined}
            hasDetails={details !== undefined}
            onResize={onLayout === undefined ? undefined : resize}
            onMove={onMove === undefined ? undefined : move}
          />
          <TableBody
            columns={columns}
            places={places}
            rows={rows}
            search={table.options.meta?.search ?? ''}
            selection={selection}
            details={details}
          />
        </table>
      </div>
    </div>
  )
}
