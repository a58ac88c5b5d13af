'use client'

import { useMemo, useState } from 'react'
import type { Document } from '@/data/schema'
import { MODEL_COLUMNS } from '@/domain/columns/models'
import { MODELS_EXPORT } from '@/domain/export/table-files'
import { toggleIn } from '@/domain/filters'
import { chooseValues, NO_FILTERS, toggleValue } from '@/domain/filters/changes'
import { modelFacets } from '@/domain/filters/facet-views'
import { indexModels, type ModelFacet, type ModelSources } from '@/domain/filters/model-index'
import { changeMatch, selectModels } from '@/domain/filters/models'
import { textsOfModel } from '@/domain/filters/searched-texts'
import { modelsSentence, sentenceText } from '@/domain/filters/sentence'
import { MOST_COMPARED, modelsToCompare } from '@/domain/model-comparison'
import type { Ignored, MatchMode, ModelsQuery } from '@/domain/query'
import { MODEL_SORT_KEYS } from '@/domain/sort-keys'
import { sortRows } from '@/domain/sorting'
import { ColumnsMenu } from '../table/ColumnsMenu'
import { DataTable } from '../table/DataTable'
import { DetailPanel } from '../table/DetailPanel'
import { ExportMenu } from '../table/ExportMenu'
import { SelectionBar } from '../table/SelectionBar'
import { TablePage } from '../table/TablePage'
import { useRowsTable } from '../table/use-rows-table'
import { ModelComparison } from './ModelComparison'
import { ModelDetails } from './ModelDetails'
import { ModelsNotes } from './ModelsNotes'
import { MODEL_COLUMN_DEFINITIONS } from './model-columns'

/** A change of the query; null takes a part back to its default. */
type Change = { [Name in keyof ModelsQuery]?: ModelsQuery[Name] | null }

/** What the details of a model refer to. */
export type ModelReferences = {
  readonly documents: readonly Document[]
  readonly taxa: readonly { readonly id: string; readonly name: string }[]
}

/** The models under a query. Without `onChange` it is the view a page shows before any script runs. */
export function ModelsView({
  sources,
  references,
  query,
  ignored = [],
  onChange = () => {},
}: {
  sources: ModelSources
  references: ModelReferences
  query: ModelsQuery
  ignored?: readonly Ignored[]
  onChange?: (change: Change, options?: { history: 'push' | 'replace' }) => void
}) {
  const index = useMemo(() => indexModels(sources), [sources])
  const selection = useMemo(() => selectModels(index, query), [index, query])
  const rows = useMemo(
    () => sortRows(selection.rows, query.sort, MODEL_SORT_KEYS),
    [selection, query.sort],
  )
  const taxa = useMemo(
    () => new Map(references.taxa.map(({ id, name }) => [id, name])),
    [references],
  )
  const rowsTable = useRowsTable({
    name: 'models',
    columns: MODEL_COLUMNS,
    definitions: MODEL_COLUMN_DEFINITIONS,
    rows,
    asked: query.columns,
    sort: query.sort,
    meta: {
      search: query.q,
      textsOf: (id) => {
        const model = index.find(id)
        return model === undefined ? [] : textsOfModel(model, index.names)
      },
    },
    onSort: (sort) => onChange({ sort }, { history: 'push' }),
    onColumns: (columns) => onChange({ columns }),
  })

  const toggle = (name: ModelFacet, value: string) =>
    onChange(toggleValue(query, name, value), { history: 'push' })
  const match = (name: ModelFacet, mode: MatchMode) => {
    if (name === 'output' || name === 'input')
      onChange(changeMatch(query, name, mode), { history: 'push' })
  }
  const [picked, setPicked] = useState<readonly string[] | null>(null)
  const selected = picked ?? query.compare
  const compared = modelsToCompare(index, query.compare)
  const compare = (ids: readonly string[]) => {
    setPicked(ids)
    onChange({ compare: ids.length < 2 ? null : [...ids] }, { history: 'push' })
    window.scrollTo({ top: 0 })
  }
  if (compared.length > 1)
    return (
      <ModelComparison
        models={compared}
        asked={query.compare.length}
        onRemove={(id) => compare(query.compare.filter((other) => other !== id))}
        onBack={() => {
          setPicked(query.compare)
          onChange({ compare: null }, { history: 'push' })
        }}
      />
    )
  const opened = query.row === null ? undefined : index.find(query.row)
  const open = (row: string | null) => onChange({ row })
  const select = (id: string) => setPicked(toggleIn(selected, id))
  const tally = {
    shown: rows.length,
    total: selection.total,
    contested: selection.contested,
  }
  const sentence = modelsSentence(query, index.names, tally)
  return (
    <TablePage
      title="Models"
      noun="model"
      searchHint="Name, alias, vendor, technology"
      shown={rows.length}
      hasPanel={opened !== undefined}
      filters={{
        sentence,
        facets: modelFacets(index, query, selection),
        search: query.q,
        ignored,
        onSearch: (q) => onChange({ q: q === '' ? null : q }),
        onToggle: toggle,
        onChoose: (name, values) => onChange(chooseValues(name, values), { history: 'push' }),
        onMatch: match,
        onClear: () => onChange(NO_FILTERS, { history: 'push' }),
      }}
      actions={
        <>
          <ColumnsMenu rowsTable={rowsTable} tableLabel="Models" />
          <ExportMenu
            declaration={MODELS_EXPORT}
            rows={rows}
            columns={rowsTable.shown}
            noun="model"
            filter={sentenceText(sentence)}
          />
        </>
      }
      notes={<ModelsNotes documents={query.document} />}
    >
      <DataTable
        table={rowsTable.table}
        drawn={rowsTable.drawn}
        label="Models"
        layout={rowsTable.layout}
        onLayout={rowsTable.setLayout}
        onMove={rowsTable.moveTo}
        selection={{ ids: selected, isFull: selected.length >= MOST_COMPARED, onToggle: select }}
        details={{ openId: query.row, onOpen: open }}
      />
      {opened === undefined ? null : (
        <DetailPanel row={opened} rows={rows} href={`/models/${opened.id}`} onOpen={open}>
          <ModelDetails
            model={opened}
            names={{ ...index.names, taxa }}
            documents={references.documents}
          />
        </DetailPanel>
      )}
      <SelectionBar
        rows={modelsToCompare(index, selected)}
        most={MOST_COMPARED}
        onRemove={select}
        onClear={() => setPicked([])}
        onCompare={() => compare(selected)}
      />
    </TablePage>
  )
}
