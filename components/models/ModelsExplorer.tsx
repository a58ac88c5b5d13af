'use client'

import { useMemo } from 'react'
import { knownModelValues } from '@/domain/filters/known-values'
import type { ModelSources } from '@/domain/filters/model-index'
import { modelsParsers } from '@/domain/query'
import { useQuery } from '../use-query'
import { type ModelReferences, ModelsView } from './ModelsView'

/** The model table with its state in the address. */
export function ModelsExplorer({
  sources,
  references,
}: {
  sources: ModelSources
  references: ModelReferences
}) {
  const known = useMemo(() => knownValues(sources), [sources])
  const { query, setQuery, ignored } = useQuery(modelsParsers, known)
  return (
    <ModelsView
      sources={sources}
      references={references}
      query={query}
      ignored={ignored}
      onChange={setQuery}
    />
  )
}

/** The models there are, and the vendors and technologies that a statement names; what else the address asks for is ignored. */
function knownValues({ models }: ModelSources) {
  const modelIds = new Set(models.map(({ id }) => id))
  return {
    compare: modelIds,
    row: modelIds,
    ...knownModelValues(models),
  }
}
