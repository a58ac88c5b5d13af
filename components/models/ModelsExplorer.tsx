'use client'

import { useMemo } from 'react'
import { knownModelValues, knownRows } from '@/domain/filters/known-values'
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
  const known = useMemo(
    () => ({ ...knownRows(sources.models), ...knownModelValues(sources.models) }),
    [sources],
  )
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
