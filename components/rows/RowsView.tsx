'use client'

import type { RowData, TableOptions } from '@tanstack/react-table'
import { debounce, type Options } from 'nuqs'
import { type ReactNode, useMemo, useState } from 'react'
import { citableRow } from '@/domain/citations/row'
import { toggleIn } from '@/domain/filters'
import { type ChangeOf, chooseValues, toggleValue } from '@/domain/filters/changes'
import type { RowIndex } from '@/domain/filters/row-index'
import type { FiltersOf } from '@/domain/filters/select-rows'
import { sentenceText } from '@/domain/filters/sentence'
import type { Ignored, MatchMode } from '@/domain/query'
import { MOST_COMPARED, rowsToCompare } from '@/domain/side-by-side'
import type { SortOf } from '@/domain/sorting'
import type { TableRow } from '@/domain/tables/row'
import type { Table } from '@/domain/tables/table'
import { RowCite } from '../citations/RowCite'
import { FillScreen } from '../stage/FillScreen'
import { Stageable } from '../stage/Stageable'
import { ColumnsMenu } from '../table/ColumnsMenu'
import { DataTable } from '../table/DataTable'
import { DetailPanel } from '../table/DetailPanel'
import { ExportMenu } from '../table/ExportMenu'
import type { Features } from '../table/features'
import { SelectionBar } from '../table/SelectionBar'
import { TablePage } from '../table/TablePage'
import { useLatest } from '../table/use-latest'
import { useRowsTable } from '../table/use-rows-table'
import { RowComparison } from './RowComparison'
import { useNarrowedRows } from './use-narrowed-rows'

/** What an address says of a table: its filters, order and columns, the rows side by side, and the one told beside it. */
export type RowsQuery<Facet extends string, Name extends string> = FiltersOf<Facet> & {
  readonly sort: SortOf<Name>[]
  readonly columns: Name[]
  readonly compare: string[]
  readonly row: string | null
}

export type ChangeRows<Query> = (
  change: ChangeOf<Query>,
  options?: Pick<Options, 'history' | 'limitUrlUpdates'>,
) => void

const STEP: Options = { history: 'push' }

/**
 * The address follows when the rows have been seen, since to write it takes the browser longer than to filter them. For
 * changes of one part: of several at once each would be a step of its own.
 */
const LATER: Options = { limitUrlUpdates: debounce(50) }
const LATER_STEP: Options = { ...STEP, ...LATER }

/** Rows under a query: filtered and sorted in a table, one told beside it, or two to four side by side. */
export function RowsView<
  Index extends Pick<RowIndex<Row, Facet>, 'find' | 'haystacks'>,
  Row extends TableRow & RowData,
  Facet extends string,
  Name extends string,
  Query extends RowsQuery<Facet, Name>,
>({
  table,
  definitions,
  index,
  query,
  ignored,
  onChange,
  onMatch,
  introduction,
  notes,
  details,
}: {
  table: Table<Index, Row, Query, Facet, Name>
  /** How the cells look. */
  definitions: TableOptions<Features, Row>['columns']
  index: Index
  query: Query
  ignored: readonly Ignored[]
  onChange: ChangeRows<Query>
  /** Changes how the choice of a facet is meant. */
  onMatch?: (name: Facet, mode: MatchMode) => void
  introduction?: ReactNode
  notes: ReactNode
  /** A row told beside the table. */
  details: (row: Row) => ReactNode
}) {
  const { title, noun, slug, columns, noFilters } = table
  const { rows, facets, sentence } = useNarrowedRows(table, index, query)
  // These parts every query has, with the same meaning.
  const change = (part: ChangeOf<RowsQuery<never, Name>>, options?: Options) =>
    onChange(part as ChangeOf<Query>, options)
  const meta = useMemo(
    () => ({
      search: query.q,
      textsOf: (id: string) => {
        const row = index.find(id)
        return row === undefined ? [] : table.textsOf(index, row)
      },
    }),
    [table, index, query.q],
  )
  const rowsTable = useRowsTable<Row, Name>({
    name: slug,
    columns,
    definitions,
    asked: query.columns,
    sort: query.sort,
    meta,
    onSort: (sort) => change({ sort }, LATER_STEP),
    onColumns: (asked) => change({ columns: asked }),
  })
  const toggle = useLatest((name: Facet, value: string) =>
    onChange(toggleValue(query, name, value), LATER_STEP),
  )
  const choose = useLatest((name: Facet, values: readonly string[]) =>
    onChange(chooseValues<Query>(name, values), LATER_STEP),
  )
  const match = useLatest((name: Facet, mode: MatchMode) => onMatch?.(name, mode))
  const [picked, setPicked] = useState<readonly string[] | null>(null)
  const selected = picked ?? query.compare
  const compared = rowsToCompare(index, query.compare)
  const compare = (ids: readonly string[]) => {
    setPicked(ids)
    change({ compare: ids.length < 2 ? null : [...ids] }, STEP)
    window.scrollTo({ top: 0 })
  }
  if (compared.length > 1)
    return (
      <RowComparison
        rows={compared}
        noun={noun}
        slug={slug}
        points={table.points}
        cited={table.cited}
        asked={query.compare.length}
        onRemove={(id) => compare(query.compare.filter((other) => other !== id))}
        onBack={() => {
          setPicked(query.compare)
          change({ compare: null }, STEP)
        }}
      />
    )
  const opened = query.row === null ? undefined : index.find(query.row)
  const open = (row: string | null) => change({ row })
  const select = (id: string) => setPicked(toggleIn(selected, id))
  return (
    <TablePage
      title={title}
      noun={noun}
      searchHint={table.searchHint}
      shown={rows.length}
      hasPanel={opened !== undefined}
      introduction={introduction}
      filters={{
        sentence,
        facets,
        search: query.q,
        ignored,
        onSearch: (q) => change({ q: q === '' ? null : q }, LATER),
        onToggle: toggle,
        onChoose: choose,
        ...(onMatch === undefined ? {} : { onMatch: match }),
        onClear: () => onChange(noFilters, STEP),
      }}
      views={<FillScreen part={slug} />}
      actions={
        <>
          <ColumnsMenu rowsTable={rowsTable} tableLabel={title} />
          <ExportMenu
            declaration={table.exported}
            rows={rows}
            columns={rowsTable.shown}
            noun={noun}
            filter={sentenceText(sentence)}
          />
        </>
      }
      notes={notes}
    >
      <Stageable id={slug} title={sentenceText(sentence)} withTitle>
        <DataTable
          table={rowsTable.table}
          rows={rows}
          label={title}
          layout={rowsTable.layout}
          onLayout={rowsTable.setLayout}
          onMove={rowsTable.moveTo}
          selection={{ ids: selected, isFull: selected.length >= MOST_COMPARED, onToggle: select }}
          details={{ openId: query.row, onOpen: open }}
        />
      </Stageable>
      {opened === undefined ? null : (
        <DetailPanel
          row={opened}
          rows={rows}
          href={`/${slug}/${opened.id}`}
          cite={
            <RowCite
              citable={citableRow(
                opened,
                table.cited(opened).map(({ citation }) => citation),
              )}
            />
          }
          onOpen={open}
        >
          {details(opened)}
        </DetailPanel>
      )}
      <SelectionBar
        rows={rowsToCompare(index, selected)}
        noun={noun}
        most={MOST_COMPARED}
        onRemove={select}
        onClear={() => setPicked([])}
        onCompare={() => compare(selected)}
      />
    </TablePage>
  )
}
