import type { Column, RowData } from '@tanstack/react-table'
import type { ColumnLayoutState } from './column-layout'
import type { Features } from './features'

/** The least a share of one per cent may measure, in rem: the columns shown at first fit 53.75 rem. */
const REM_PER_SHARE = 0.5375

/** Where a column stands: its width, where it stays when it is pinned, and the label it shares with neighbours. */
export type ColumnPlace = {
  /** As CSS. */
  readonly width: string
  /** Distance from the table's left edge at which it stays, in rem; undefined if it scrolls. */
  readonly left: number | undefined
  /** A label that begins here, and its width against that of the column. */
  readonly spanning: { readonly label: string; readonly width: number } | undefined
}

export type TablePlaces = {
  readonly columns: ReadonlyMap<string, ColumnPlace>
  /** Of the table, as CSS. */
  readonly width: string
  readonly minWidth: string
  /** Wider than the columns shown at first: it scrolls sideways by itself. */
  readonly isWide: boolean
}

/** Places columns by the widths a person gave them, all of them at once; by their shares where none is given. */
export function placeColumns<Row extends RowData>(
  columns: readonly Column<Features, Row>[],
  { widths, pinned }: ColumnLayoutState,
  lead: number,
): TablePlaces {
  const shares = columns.map(({ columnDef }) => columnDef.meta?.width ?? 0)
  const total = shares.reduce((sum, share) => sum + share, 0)
  const isSized = columns.some(({ id }) => widths[id] !== undefined)
  const measures = columns.map(
    ({ id }, index) => widths[id] ?? (shares[index] ?? 0) * REM_PER_SHARE,
  )
  const sum = lead + measures.reduce((whole, width) => whole + width, 0)
  const isWide = isSized || total > 100
  let left = lead
  const placed = columns.map(({ id, columnDef }, index): [string, ColumnPlace] => {
    const width = measures[index] ?? 0
    const stays = pinned.includes(id) ? left : undefined
    if (stays !== undefined) left += width
    const label = columnDef.meta?.spanning
    const isFirst = label !== undefined && columns[index - 1]?.columnDef.meta?.spanning !== label
    return [
      id,
      {
        width: isSized ? `${width}rem` : `${((shares[index] ?? 0) / total) * 100}%`,
        left: stays,
        spanning: isFirst ? { label, width: runOf(columns, measures, index) / width } : undefined,
      },
    ]
  })
  return {
    columns: new Map(placed),
    width: isSized ? `${sum}rem` : '100%',
    minWidth: isSized ? '0' : `${sum}rem`,
    isWide,
  }
}

/** The width of a column and the neighbours after it that share its label. */
function runOf<Row extends RowData>(
  columns: readonly Column<Features, Row>[],
  measures: readonly number[],
  first: number,
): number {
  const label = columns[first]?.columnDef.meta?.spanning
  const end = columns.findIndex(
    ({ columnDef }, index) => index > first && columnDef.meta?.spanning !== label,
  )
  return measures.slice(first, end === -1 ? undefined : end).reduce((sum, width) => sum + width, 0)
}
