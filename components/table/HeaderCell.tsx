import { FlexRender, type Header, type RowData } from '@tanstack/react-table'
import { Icon } from '../ui/Icon'
import type { ColumnPlace } from './column-places'
import type { CustomStyle } from './custom-style'
import type { Features } from './features'
import { ResizeHandle } from './ResizeHandle'

const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const

/** What a header is dragged as: no other drop target reads it. */
const DRAG_TYPE = 'application/x-atlas-column'

/**
 * A column's header: a button that sorts by it (with Shift: after the columns already sorted by). A pointer drags it to
 * another place, and its edge to another width.
 */
export function HeaderCell<Row extends RowData>({
  header,
  place,
  isSticky,
  onResize,
  onMove,
}: {
  header: Header<Features, Row>
  place: ColumnPlace | undefined
  /** The table scrolls sideways, so that a pinned column has to stay by itself. */
  isSticky: boolean
  onResize?: ((widths: Readonly<Record<string, number>>) => void) | undefined
  onMove?: ((column: string, to: string) => void) | undefined
}) {
  const { column } = header
  const { isNumber } = column.columnDef.meta ?? {}
  const direction = column.getIsSorted()
  const isFirst = column.getSortIndex() === 0
  const spanning = place?.spanning
  const left = place?.left
  return (
    <th
      scope="col"
      data-column={column.id}
      aria-sort={direction !== false && isFirst ? ARIA_SORT[direction] : undefined}
      style={left === undefined ? undefined : ({ '--left': `${left}rem` } as CustomStyle)}
      className={`${left === undefined ? 'relative' : 'relative not-print:tabular:sticky not-print:tabular:left-(--left) tabular:z-[3] tabular:bg-paper'} pr-2 text-left align-bottom text-citation font-medium card:p-0 tabular:border-b tabular:border-ink ${isSticky ? '' : 'whole:border-b-0'} pt-7 ${isNumber ? 'tabular:pr-1 tabular:text-right' : ''}`}
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes(DRAG_TYPE)) event.preventDefault()
      }}
      onDrop={(event) => {
        const dragged = event.dataTransfer.getData(DRAG_TYPE)
        if (dragged !== '' && dragged !== column.id) onMove?.(dragged, column.id)
      }}
    >
      {spanning === undefined ? null : (
        <span
          aria-hidden="true"
          className="absolute top-1.5 left-0 overflow-hidden border-b border-rule pb-1 text-smallest whitespace-nowrap text-ink3 card:hidden"
          style={{ width: `calc(${spanning.width * 100}% - 0.5rem)` }}
        >
          {spanning.label}
        </span>
      )}
      {column.getCanSort() ? (
        <button
          type="button"
          draggable={onMove !== undefined}
          className={`inline-flex min-h-9 max-w-full items-center gap-1 rounded-control text-left whitespace-nowrap print:whitespace-normal hover:underline underline-offset-4 card:min-h-11 card:px-2 ${direction === false ? 'text-ink2' : 'font-semibold text-ink'}`}
          onClick={column.getToggleSortingHandler()}
          onDragStart={(event) => event.dataTransfer.setData(DRAG_TYPE, column.id)}
        >
          <FlexRender header={header} />
          {direction === false ? null : (
            <Icon name={direction === 'asc' ? 'sortAscending' : 'sortDescending'} size={12} />
          )}
        </button>
      ) : (
        <FlexRender header={header} />
      )}
      {onResize === undefined ? null : <ResizeHandle column={column.id} onResize={onResize} />}
    </th>
  )
}
