'use client'

import { memo, useMemo } from 'react'
import type { Document } from '@/data/schema'
import { indexModels, type ModelSources } from '@/domain/filters/model-index'
import { changeMatch } from '@/domain/filters/models'
import type { Ignored, ModelsQuery } from '@/domain/query'
import { MODELS_TABLE } from '@/domain/tables/models'
import { type ChangeRows, RowsView } from '../rows/RowsView'
import { ModelDetails } from './ModelDetails'
import { ModelsNotes } from './ModelsNotes'
import { MODEL_COLUMN_DEFINITIONS } from './model-columns'

/** What the details of a model refer to. */
export type ModelReferences = {
  readonly documents: readonly Document[]
  readonly taxa: readonly { readonly id: string; readonly name: string }[]
}

/** The models under a query. Without `onChange` the query stays. */
export const ModelsView = memo(function ModelsView({
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
  onChange?: ChangeRows<ModelsQuery>
}) {
  const index = useMemo(() => indexModels(sources), [sources])
  const taxa = useMemo(
    () => new Map(references.taxa.map(({ id, name }) => [id, name])),
    [references],
  )
  return (
    <RowsView
      table={MODELS_TABLE}
      definitions={MODEL_COLUMN_DEFINITIONS}
      index={index}
      query={query}
      ignored={ignored}
      onChange={onChange}
      onMatch={(name, mode) => {
        if (name === 'output' || name === 'input')
          onChange(changeMatch(query, name, mode), { history: 'push' })
      }}
      notes={<ModelsNotes documents={query.document} />}
      details={(model) => (
        <ModelDetails
          model={model}
          names={{ ...index.names, taxa }}
          documents={references.documents}
        />
      )}
    />
  )
})
