'use client'

import type { Column, RowData } from '@tanstack/react-table'
import { useMemo, useRef } from 'react'
import type { RowList } from '@/domain/filters/row-list'
import { useAfterPaint } from '../use-after-paint'
import { BodyRow, type CellLook } from './BodyRow'
import { CARD_LINE } from './card-line'
import type { TablePlaces } from './column-places'
import type { CustomStyle } from './custom-style'
import type { Features } from './features'
import type { Selection } from './select-cell'
import { useEarlyLayout } from './use-early-layout'
import { useLatest } from './use-latest'
import { useReach } from './use-reach'
import { useRowWindow } from './use-row-window'

/** Rows that are told beside the table: the one that is, and how another is. */
export type Details = {
  readonly openId: string | null
  readonly onOpen: (id: string | null) => void
}

/** The rows of a table: all of them, or of many those in sight with the room that the others take. */
export function TableBody<Row extends RowData & { readonly id: string }>({
  columns,
  places,
  rows,
  search,
  selection,
  details,
}: {
  columns: readonly Column<Features, Row>[]
  places: TablePlaces
  rows: RowList<Row>
  search: string
  selection: Selection | undefined
  details: Details | undefined
}) {
  const body = useRef<HTMLTableSectionElement>(null)
  const { pieces, isOfMany } = useRowWindow(rows, body)
  useEarlyLayout(rows, body)
  // Of many rows no more are drawn than are needed.
  const reach = useReach(body, !isOfMany)
  const before = useAfterPaint(isOfMany ? null : rows)
  /** Rows further down than the window reaches are told a frame later, so that those in sight stand there in the next. */
  const rowAt = (place: number) =>
    (place < reach.current ? undefined : before?.at(place)) ?? rows.at(place)
  const hasBoxes = selection !== undefined
  const looks = useMemo(() => looksOf(columns, places, hasBoxes), [columns, places, hasBoxes])
  const onToggle = useLatest((id: string) => selection?.onToggle(id))
  const onOpen = useLatest((id: string | null) => details?.onOpen(id))
  return (
    <tbody ref={body} className="card:block">
      {pieces.map((piece) => {
        if ('height' in piece) return <Room key={piece.key} height={piece.height} />
        const row = rowAt(piece.place)
        if (row === undefined) return null
        return (
          // By its place: another order or filter changes what rows say, and makes none anew.
          <BodyRow
            key={piece.place}
            columns={columns}
            looks={looks}
            row={row}
            id={row.id}
            index={isOfMany ? piece.place : undefined}
            search={search}
            isSelected={selection?.ids.includes(row.id)}
            canSelect={selection?.isFull !== true}
            isOpen={details === undefined ? undefined : details.openId === row.id}
            onToggle={onToggle}
            onOpen={onOpen}
          />
        )
      })}
    </tbody>
  )
}

function looksOf<Row extends RowData>(
  columns: readonly Column<Features, Row>[],
  places: TablePlaces,
  hasBoxes: boolean,
): CellLook[] {
  return columns.map(({ id, columnDef }) => {
    const { isRowName, isNumber, card = '', cardLabel } = columnDef.meta ?? {}
    const left = places.columns.get(id)?.left
    return {
      className: `py-2 pr-4 text-left font-normal card:block card:p-0 ${isNumber ? 'tabular:pr-1 tabular:text-right' : ''} ${left === undefined ? '' : 'not-print:tabular:sticky not-print:tabular:left-(--left) tabular:z-[1] tabular:bg-inherit'} ${card} ${cardLabel === undefined ? '' : CARD_LINE} ${isRowName && hasBoxes ? 'card:col-start-1 card:row-start-1 card:pl-9' : ''}`,
      label: cardLabel,
      style: left === undefined ? undefined : ({ '--left': `${left}rem` } as CustomStyle),
    }
  })
}

/** Room is not a row to anyone. */
const UNTOLD = { 'aria-hidden': true } as const

/** The room of rows that are not drawn. */
const Room = ({ height }: { height: number }) => (
  <tr {...UNTOLD} className="card:block">
    <td className="block p-0" style={{ height }} />
  </tr>
)
