'use client'

import { useCallback, useEffect, useMemo, useState } from 'react'
import { arrangementsOf } from '@/domain/arrange/options'
import { knownModelValues } from '@/domain/filters/known-values'
import { type AtlasQuery, atlasParsers } from '@/domain/query'
import { QueryNotice } from '../layout/QueryNotice'
import { useQuery } from '../use-query'
import { AtlasView } from './AtlasView'
import type { AtlasData, AtlasPage } from './atlas-data'
import { LeavesNotice } from './LeavesNotice'
import { loadLeafRows, NO_ROWS } from './leaf-rows'
import { pictureOf } from './pictures'
import { useLeafRows } from './use-leaf-rows'

/**
 * The Atlas with its state in the address; each focus and each order is a history entry. Rows that are not there yet are
 * loaded when the address asks for them: until then what was shown stays, and a page that begins with them is not seen.
 */
export function AtlasExplorer({ data: page }: { data: AtlasPage }) {
  const loaded = useLeafRows()
  const isLoaded = loaded.state === 'ready'
  const data = useMemo(
    () => ({ ...page, ...(loaded.state === 'ready' ? loaded.rows : NO_ROWS) }),
    [page, loaded],
  )
  const known = useCallback(
    (query: AtlasQuery) => knownValues(data, query, isLoaded),
    [data, isLoaded],
  )
  const { query, setQuery, ignored } = useQuery(atlasParsers, known)
  const { leaves, arrange, focus } = query
  useEffect(() => {
    if (leaves !== 'models') loadLeafRows()
  }, [leaves])

  const isThere = leaves === 'models' || isLoaded
  const [shown, setShown] = useState<Pick<AtlasQuery, 'arrange' | 'focus'> | null>(null)
  if (isThere && (shown === null || shown.arrange !== arrange || shown.focus !== focus))
    setShown({ arrange, focus })
  const isFirst = shown === null && loaded.state !== 'failed'
  return (
    <>
      <QueryNotice ignored={ignored} />
      {isThere ? null : <LeavesNotice leaves={leaves} hasFailed={loaded.state === 'failed'} />}
      <div className={isFirst && !isThere ? 'invisible contents' : 'contents'}>
        <AtlasView
          key={isFirst && !isThere ? 'waiting' : 'shown'}
          data={data}
          query={
            isThere ? query : { ...query, leaves: 'models', arrange: null, focus: null, ...shown }
          }
          asked={leaves}
          onChange={setQuery}
        />
      </div>
    </>
  )
}

/** Which arrangements the leaves allow, and which circles there are in the one shown, as far as its rows are there. */
function knownValues(data: AtlasData, { arrange, leaves }: AtlasQuery, isLoaded: boolean) {
  const arrangements = arrangementsOf(leaves)
  const arrangement = arrangements.find((one) => one === arrange) ?? 'concept'
  const values = { ...knownModelValues(data.models), arrange: new Set<string>(arrangements) }
  return leaves === 'models' || isLoaded
    ? { ...values, focus: new Set(pictureOf(data, { arrangement, leaves }).index.keys()) }
    : values
}
