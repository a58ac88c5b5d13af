'use client'

import { useEffect, useMemo } from 'react'
import { prepareSearch, type RowIndex } from '@/domain/filters/row-index'
import { listRows } from '@/domain/filters/row-list'
import type { TableRow } from '@/domain/tables/row'
import type { Table } from '@/domain/tables/table'
import { useAfterPaint } from '../use-after-paint'
import { useSame } from '../use-same'
import { whenIdle } from '../when-idle'
import type { RowsQuery } from './RowsView'

/** By then a search is prepared for, whatever else the page does. */
const READY_MS = 1000

/**
 * The rows that a query lets through, in its order, with the facets and the sentence that tell it. Each is worked out
 * again only when what it reads of the query has changed: an order counts nothing anew, a row told beside the table
 * neither filters nor sorts.
 */
export function useNarrowedRows<
  Index extends Pick<RowIndex<Row, Facet>, 'haystacks'>,
  Row extends TableRow,
  Facet extends string,
  Name extends string,
  Query extends RowsQuery<Facet, Name>,
>(table: Table<Index, Row, Query, Facet, Name>, index: Index, query: Query) {
  const filters: Query = useSame({ ...query, sort: [], columns: [], compare: [], row: null })
  const sort = useSame(query.sort)
  const selection = useMemo(() => table.select(index, filters), [table, index, filters])
  const rows = useMemo(
    () => listRows<Row, Facet, Name>(selection, sort, table.sortKeys),
    [table, selection, sort],
  )
  // What is chosen is told at once; how many rows each value would leave is counted when the rows are seen.
  const counted = useAfterPaint(selection)
  const facets = useMemo(
    () => table.facets(index, filters, counted),
    [table, index, filters, counted],
  )
  const { shown, total, contested } = selection
  const sentence = useMemo(
    () => table.sentence(index, filters, { shown, total, contested }),
    [table, index, filters, shown, total, contested],
  )
  useEffect(() => whenIdle(READY_MS, () => prepareSearch(index)), [index])
  return { rows, facets, sentence }
}
