'use client'

import { useMemo } from 'react'
import type { UseCase } from '@/data/schema'
import { USE_CASE_COLUMNS } from '@/domain/columns/use-cases'
import { USE_CASES_EXPORT } from '@/domain/export/table-files'
import {
  type ChangeOf,
  chooseValues,
  NO_USE_CASE_FILTERS,
  toggleValue,
} from '@/domain/filters/changes'
import { useCaseFacets } from '@/domain/filters/facet-views'
import { textsOfUseCase } from '@/domain/filters/searched-texts'
import { sentenceText, useCasesSentence } from '@/domain/filters/sentence'
import { indexUseCases, selectUseCases } from '@/domain/filters/use-cases'
import type { Ignored, UseCasesQuery } from '@/domain/query'
import { USE_CASE_SORT_KEYS } from '@/domain/sort-keys'
import { sortRows } from '@/domain/sorting'
import { ColumnsMenu } from '../table/ColumnsMenu'
import { DataTable } from '../table/DataTable'
import { DetailPanel } from '../table/DetailPanel'
import { ExportMenu } from '../table/ExportMenu'
import { TablePage } from '../table/TablePage'
import { useRowsTable } from '../table/use-rows-table'
import { ContestedMark } from '../ui/ContestedMark'
import { UseCaseDetails } from './UseCaseDetails'
import { USE_CASE_COLUMN_DEFINITIONS } from './use-case-columns'

type Change = ChangeOf<UseCasesQuery>

/** The use cases under a query. Without `onChange` it is the view a page shows before any script runs. */
export function UseCasesView({
  useCases,
  query,
  ignored = [],
  onChange = () => {},
}: {
  useCases: readonly UseCase[]
  query: UseCasesQuery
  ignored?: readonly Ignored[]
  onChange?: (change: Change, options?: { history: 'push' | 'replace' }) => void
}) {
  const index = useMemo(() => indexUseCases(useCases), [useCases])
  const selection = useMemo(() => selectUseCases(index, query), [index, query])
  const rows = useMemo(
    () => sortRows(selection.rows, query.sort, USE_CASE_SORT_KEYS),
    [selection, query.sort],
  )
  const useCasesById = useMemo(() => new Map(useCases.map((row) => [row.id, row])), [useCases])
  const rowsTable = useRowsTable({
    name: 'use-cases',
    columns: USE_CASE_COLUMNS,
    definitions: USE_CASE_COLUMN_DEFINITIONS,
    rows,
    asked: query.columns,
    sort: query.sort,
    meta: {
      search: query.q,
      textsOf: (id) => {
        const useCase = useCasesById.get(id)
        return useCase === undefined ? [] : textsOfUseCase(useCase)
      },
    },
    onSort: (sort) => onChange({ sort }, { history: 'push' }),
    onColumns: (columns) => onChange({ columns }),
  })
  const opened = query.row === null ? undefined : index.find(query.row)
  const open = (row: string | null) => onChange({ row })
  const tally = { shown: rows.length, total: selection.total, contested: selection.contested }
  const sentence = useCasesSentence(query, tally)
  return (
    <TablePage
      title="Use cases"
      noun="use case"
      searchHint="Name, sector, product, wording"
      shown={rows.length}
      hasPanel={opened !== undefined}
      introduction={<Introduction />}
      filters={{
        sentence,
        facets: useCaseFacets(index, query, selection),
        search: query.q,
        ignored,
        onSearch: (q) => onChange({ q: q === '' ? null : q }),
        onToggle: (name, value) => onChange(toggleValue(query, name, value), { history: 'push' }),
        onChoose: (name, values) => onChange(chooseValues(name, values), { history: 'push' }),
        onClear: () => onChange(NO_USE_CASE_FILTERS, { history: 'push' }),
      }}
      actions={
        <>
          <ColumnsMenu rowsTable={rowsTable} tableLabel="Use cases" />
          <ExportMenu
            declaration={USE_CASES_EXPORT}
            rows={rows}
            columns={rowsTable.shown}
            noun="use case"
            filter={sentenceText(sentence)}
          />
        </>
      }
      notes={
        <p>
          A dash: the document does not name the use. <ContestedMark size={12} /> filed under
          different sides. Sort by a column with its header, by several with the Shift key held.
        </p>
      }
    >
      <DataTable
        table={rowsTable.table}
        drawn={rowsTable.drawn}
        label="Use cases"
        layout={rowsTable.layout}
        onLayout={rowsTable.setLayout}
        onMove={rowsTable.moveTo}
        details={{ openId: query.row, onOpen: open }}
      />
      {opened === undefined ? null : (
        <DetailPanel row={opened} rows={rows} href={`/use-cases/${opened.id}`} onOpen={open}>
          <UseCaseDetails useCase={opened} />
        </DetailPanel>
      )}
    </TablePage>
  )
}

const Introduction = () => (
  <p className="mt-1 max-w-[80ch] text-interface text-ink2">
    The verdicts are krishang’s alone, from its table, which reads “generative AI” as “not an LLM”.
    The sides are what each document files a use under; a side is never a verdict.
  </p>
)
