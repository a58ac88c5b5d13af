import { FlexRender, type Header, type RowData } from '@tanstack/react-table'
import { Icon } from '../ui/Icon'
import type { Features } from './features'

const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const

/** A column's header: a button that sorts by it (with Shift: after the columns already sorted by). */
export function HeaderCell<Row extends RowData>({ header }: { header: Header<Features, Row> }) {
  const { column } = header
  const { isNumber, spanning } = column.columnDef.meta ?? {}
  const direction = column.getIsSorted()
  const isFirst = column.getSortIndex() === 0
  return (
    <th
      scope="col"
      aria-sort={direction !== false && isFirst ? ARIA_SORT[direction] : undefined}
      className={`relative pr-2 text-left align-bottom text-citation font-medium card:p-0 tabular:border-b tabular:border-ink whole:border-b-0 ${spanning ? 'pt-7' : ''} ${isNumber ? 'tabular:pr-1 tabular:text-right' : ''}`}
    >
      {spanning === undefined ? null : (
        <span
          aria-hidden="true"
          className="absolute top-1.5 left-0 border-b border-rule pb-1 text-smallest font-normal text-ink3 card:hidden"
          style={{ width: `calc(${spanning.columns * 100}% - 0.5rem)` }}
        >
          {spanning.label}
        </span>
      )}
      {column.getCanSort() ? (
        <button
          type="button"
          className={`inline-flex min-h-9 items-center gap-1 rounded-control text-left whitespace-nowrap hover:underline underline-offset-4 card:min-h-11 card:px-2 ${direction === false ? 'text-ink2' : 'font-semibold text-ink'}`}
          onClick={column.getToggleSortingHandler()}
        >
          <FlexRender header={header} />
          {direction === false ? null : (
            <Icon name={direction === 'asc' ? 'sortAscending' : 'sortDescending'} size={12} />
          )}
        </button>
      ) : (
        <FlexRender header={header} />
      )}
    </th>
  )
}
