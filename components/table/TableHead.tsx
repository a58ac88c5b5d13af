'use client'

import type { ReactTable, RowData } from '@tanstack/react-table'
import { memo } from 'react'
import type { ColumnLayoutState } from './column-layout'
import type { TablePlaces } from './column-places'
import type { Features } from './features'
import { HeaderCell } from './HeaderCell'
import { useTableHeight } from './use-table-height'

/**
 * A table that scrolls sideways by itself keeps its header from staying at the top of the window: it goes along with the
 * page instead, by as much as the table has gone out of sight.
 */
const ALONG =
  'tabular:relative tabular:z-10 print:[animation-name:none] tabular:[animation-name:go-along] [animation-duration:auto] [animation-timing-function:linear] [animation-fill-mode:both] [animation-timeline:--table] [animation-range:exit-crossing_0%_exit-crossing_100%]'

type TableHeadProps<Row extends RowData> = {
  readonly table: ReactTable<Features, Row>
  readonly places: TablePlaces
  /** The table has more rows than are drawn. */
  readonly isLong: boolean
  /** A column of boxes stands before the others, one of buttons for details behind them. */
  readonly hasBoxes: boolean
  readonly hasDetails: boolean
  readonly onResize: ((widths: ColumnLayoutState['widths']) => void) | undefined
  readonly onMove: ((column: string, to: string) => void) | undefined
}

function PlainHead<Row extends RowData>({
  table,
  places: { columns, isWide },
  isLong,
  hasBoxes,
  hasDetails,
  onResize,
  onMove,
}: TableHeadProps<Row>) {
  const head = useTableHeight(isWide)
  return (
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
          {hasBoxes ? (
            <th
              scope="col"
              className={`font-normal tabular:sticky tabular:left-0 tabular:z-[3] tabular:border-b tabular:border-ink tabular:bg-paper print:hidden card:hidden ${isWide ? '' : 'whole:border-b-0'}`}
            >
              <span className="sr-only">Compare</span>
            </th>
          ) : null}
          {group.headers.map((header) => (
            <HeaderCell
              key={header.id}
              header={header}
              place={columns.get(header.column.id)}
              isSticky={isWide}
              onResize={onResize}
              onMove={onMove}
            />
          ))}
          {hasDetails ? (
            <th
              scope="col"
              className={`font-normal tabular:border-b tabular:border-ink print:hidden card:hidden ${isWide ? '' : 'whole:border-b-0'}`}
            >
              <span className="sr-only">Details</span>
            </th>
          ) : null}
        </tr>
      ))}
    </thead>
  )
}

/** The header row of a table; drawn anew only when columns, their order or their room change. */
// `memo` forgets that the row's type is open.
export const TableHead = memo(PlainHead) as typeof PlainHead
