'use client'

import { useMemo } from 'react'
import { atlasParsers } from '@/domain/query'
import { indexTree } from '@/domain/taxonomy'
import { QueryNotice } from '../layout/QueryNotice'
import { useQuery } from '../use-query'
import { AtlasView } from './AtlasView'
import type { AtlasData } from './atlas-data'

/** The Atlas with its focus in the address; each focus is a history entry. */
export function AtlasExplorer({ data }: { data: AtlasData }) {
  const known = useMemo(() => ({ focus: new Set(indexTree(data.tree).keys()) }), [data.tree])
  const { query, setQuery, ignored } = useQuery(atlasParsers, known)
  const root = data.tree.id
  const focus = query.focus ?? root
  const onFocus = (id: string) => {
    if (id !== focus) setQuery({ focus: id === root ? null : id }, { history: 'push' })
  }
  return (
    <>
      <QueryNotice ignored={ignored} />
      <AtlasView data={data} focus={focus} onFocus={onFocus} />
    </>
  )
}
