'use client'

import { type Column, constructRow, type RowData } from '@tanstack/react-table'
import { memo, useMemo } from 'react'
import type { CustomStyle } from './custom-style'
import { detailsCell } from './details-cell'
import type { Features } from './features'
import { selectCell } from './select-cell'

/** How the cells of a column are laid out. */
export type CellLook = {
  readonly className: string
  readonly style: CustomStyle | undefined
  /** What leads it on a card. */
  readonly label: string | undefined
}

export type BodyRowProps<Row extends RowData> = {
  readonly columns: readonly Column<Features, Row>[]
  readonly looks: readonly CellLook[]
  readonly row: Row
  readonly id: string
  /** Where it stands among more rows than are drawn. */
  readonly index: number | undefined
  /** What is searched for, which the cells mark. */
  readonly search: string
  /** Undefined where rows cannot be selected. */
  readonly isSelected: boolean | undefined
  readonly canSelect: boolean
  /** Undefined where rows are not told beside the table. */
  readonly isOpen: boolean | undefined
  readonly onToggle: (id: string) => void
  readonly onOpen: (id: string | null) => void
}

function PlainRow<Row extends RowData>({
  columns,
  looks,
  row: original,
  id,
  index,
  isSelected,
  canSelect,
  isOpen,
  onToggle,
  onOpen,
}: BodyRowProps<Row>) {
  // The columns know their table, which stays the same while what is passed around of it is made anew.
  const table = columns[0]?.table
  const row = useMemo(
    () => (table === undefined ? null : constructRow(table, id, original, 0, 0)),
    [table, id, original],
  )
  if (row === null) return null
  const name = String(row.getValue('name'))
  return (
    <tr
      aria-rowindex={index === undefined ? undefined : index + 2}
      className={`border-b border-rule transition-colors hover:bg-sink print:break-inside-avoid print:bg-paper ${isSelected || isOpen ? 'bg-sink' : 'bg-paper'} card:grid card:grid-cols-[minmax(0,1fr)_auto] card:gap-x-4 card:gap-y-2 card:py-4 tabular:h-[46px]`}
    >
      {isSelected === undefined
        ? null
        : selectCell({ id, name, isSelected, isDisabled: !canSelect && !isSelected, onToggle })}
      {row.getAllCells().map((cell, place) => {
        const { cell: content, meta } = cell.column.columnDef
        const Cell = meta?.isRowName ? 'th' : 'td'
        return (
          <Cell
            key={cell.column.id}
            scope={meta?.isRowName ? 'row' : undefined}
            className={looks[place]?.className}
            style={looks[place]?.style}
            data-label={looks[place]?.label}
            {...meta?.attributesOf?.(cell.getValue())}
          >
            {typeof content === 'function' ? content(cell.getContext()) : content}
          </Cell>
        )
      })}
      {isOpen === undefined ? null : detailsCell({ id, name, isOpen, onOpen })}
    </tr>
  )
}

/**
 * A row of a table; drawn anew only when something of it changes. Its cells and what stands in them are called, not
 * mounted: they use no hooks, and there are many.
 */
// `memo` forgets that the row's type is open.
export const BodyRow = memo(PlainRow) as typeof PlainRow
