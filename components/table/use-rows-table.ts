'use client'

import {
  functionalUpdate,
  type ReactTable,
  type RowData,
  type SortingState,
  type TableOptions,
  type Updater,
  useTable,
} from '@tanstack/react-table'
import { useMemo } from 'react'
import { columnsToAsk, moveColumn, pinnedFirst, shownColumns } from '@/domain/columns/arrange'
import type { Column } from '@/domain/columns/column'
import type { SortOf } from '@/domain/sorting'
import { useSame } from '../use-same'
import { type ColumnLayoutState, useColumnLayout } from './column-layout'
import type { Features, TableMeta } from './features'
import { FEATURES } from './features'
import { sortingStateOf, sortOf } from './sorting-state'
import { useLatest } from './use-latest'

/** A table with what its columns are, how they are laid out, and how that is changed. */
export type RowsTable<Row extends RowData, Name extends string> = {
  readonly table: ReactTable<Features, Row>
  readonly columns: readonly Column<never, Name>[]
  /** The columns in sight, in their order. */
  readonly shown: readonly Name[]
  readonly layout: ColumnLayoutState
  readonly setLayout: (layout: ColumnLayoutState) => void
  /** Asks for columns in an order; none for those shown at first. */
  readonly askColumns: (shown: readonly Name[] | null) => void
  readonly moveTo: (column: string, to: string) => void
}

/** The rows stand beside the table, which would make an object for each: it holds columns and order. */
const NO_ROWS: [] = []

/** A table whose columns and order the address says, and their widths the browser. */
export function useRowsTable<Row extends RowData & { readonly id: string }, Name extends string>({
  name,
  columns,
  definitions,
  asked,
  sort,
  meta,
  onSort,
  onColumns,
}: {
  /** Under which the browser keeps the layout. */
  name: string
  columns: readonly Column<never, Name>[]
  definitions: TableOptions<Features, Row>['columns']
  asked: readonly Name[]
  sort: readonly SortOf<Name>[]
  meta: TableMeta
  onSort: (sort: SortOf<Name>[] | null) => void
  onColumns: (columns: Name[] | null) => void
}): RowsTable<Row, Name> {
  const [layout, setLayout] = useColumnLayout(name)
  const shown = pinnedFirst(shownColumns(columns, asked), layout.pinned)
  const order = shown.join()
  const shownDefinitions = useMemo(
    () => order.split(',').flatMap((id) => definitions.find((column) => column.id === id) ?? []),
    [definitions, order],
  )
  const sorting = useSame(sortingStateOf(sort))
  const changeSorting = useLatest((update: Updater<SortingState>) =>
    onSort(sortOf(functionalUpdate(update, sorting))),
  )
  // The table is made anew with its options: most changes of the rows change none of them.
  const options = useMemo(
    () => ({
      features: FEATURES,
      columns: shownDefinitions,
      data: NO_ROWS,
      manualSorting: true,
      meta,
      state: { sorting },
      onSortingChange: changeSorting,
    }),
    [shownDefinitions, meta, sorting, changeSorting],
  )
  const table = useTable(options)
  const askColumns = (names: readonly Name[] | null) =>
    onColumns(names === null ? null : columnsToAsk(columns, names))
  return {
    table,
    columns,
    shown,
    layout,
    setLayout,
    askColumns,
    moveTo: (column, to) => askColumns(moveColumn(shown, column, to)),
  }
}
