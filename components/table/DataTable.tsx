'use client'

import type { ReactTable, RowData } from '@tanstack/react-table'
import { useMemo, useRef } from 'react'
import type { RowList } from '@/domain/filters/row-list'
import { type ColumnLayoutState, DEFAULT_LAYOUT } from './column-layout'
import { placeColumns } from './column-places'
import type { CustomStyle } from './custom-style'
import type { Features } from './features'
import { HeaderCell } from './HeaderCell'
import type { Selection } from './SelectCell'
import { type Details, TableBody } from './TableBody'
import { PLAIN_ROWS } from './use-row-window'
import { useTableHeight } from './use-table-height'

/** Of the column of boxes, and of that of the buttons for details, in rem. */
const SELECT_WIDTH = 2

/**
 * A table that scrolls sideways by itself keeps its header from staying at the top of the window: it goes along with the
 * page instead, by as much as the table has gone out of sight.
 */
const ALONG =
  'tabular:relative tabular:z-10 print:[animation-name:none] tabular:[animation-name:go-along] [animation-duration:auto] [animation-timing-function:linear] [animation-fill-mode:both] [animation-timeline:--table] [animation-range:exit-crossing_0%_exit-crossing_100%]'

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
  const element = useRef<HTMLTableElement>(null)
  const head = useTableHeight()
  const isLong = rows.length > PLAIN_ROWS
  const { isWide } = places
  const resize =
    onLayout === undefined
      ? undefined
      : (widths: ColumnLayoutState['widths']) => onLayout({ ...layout, widths })
  return (
    <div className="@container/table">
      <div
        className={`relative tabular:[view-timeline-name:--table] not-print:tabular:overflow-x-auto ${isWide ? '' : 'whole:[view-timeline-name:none] whole:overflow-visible'}`}
      >
        <table
          ref={element}
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
          <thead
            ref={head}
            className={`card:block card:overflow-x-auto card:border-b card:border-ink ${ALONG} ${isWide ? '' : 'whole:[animation-name:none] whole:sticky whole:top-0 whole:z-10 print:static whole:bg-paper whole:shadow-[0_1px_0_var(--ink)]'}`}
          >
            {table.getHeaderGroups().map((group) => (
              <tr
                key={group.id}
                aria-rowindex={isLong ? 1 : undefined}
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
          <TableBody
            element={element}
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
