'use client'

import { useCallback } from 'react'
import { arrangementsOf } from '@/domain/arrange/options'
import { knownModelValues } from '@/domain/filters/known-values'
import { type AtlasQuery, atlasParsers } from '@/domain/query'
import { QueryNotice } from '../layout/QueryNotice'
import { useQuery } from '../use-query'
import { AtlasView } from './AtlasView'
import type { AtlasData } from './atlas-data'
import { pictureOf } from './pictures'

/** The Atlas with its state in the address; each focus and each order is a history entry. */
export function AtlasExplorer({ data }: { data: AtlasData }) {
  const known = useCallback((query: AtlasQuery) => knownValues(data, query), [data])
  const { query, setQuery, ignored } = useQuery(atlasParsers, known)
  return (
    <>
      <QueryNotice ignored={ignored} />
      <AtlasView data={data} query={query} onChange={setQuery} />
    </>
  )
}

/** Which arrangements the leaves allow, and which circles there are in the one shown. */
function knownValues(data: AtlasData, { arrange, leaves }: AtlasQuery) {
  const arrangements = arrangementsOf(leaves)
  const arrangement = arrangements.find((one) => one === arrange) ?? 'concept'
  return {
    ...knownModelValues(data.models),
    arrange: new Set<string>(arrangements),
    focus: new Set(pictureOf(data, { arrangement, leaves }).index.keys()),
  }
}
