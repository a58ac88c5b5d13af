'use client'

import { useMemo } from 'react'
import type { Compared } from '@/domain/compare'
import { compareParsers } from '@/domain/query'
import { QueryNotice } from '../layout/QueryNotice'
import { useQuery } from '../use-query'
import { useUnfolded } from '../use-unfolded'
import { CompareView } from './CompareView'

/** The comparison with its state in the address. */
export function CompareExplorer({ compared }: { compared: Compared }) {
  useUnfolded()
  const known = useMemo(
    () => ({ parameter: new Set(compared.rows.map(({ parameter }) => parameter)) }),
    [compared],
  )
  const { query, setQuery, ignored } = useQuery(compareParsers, known)
  return (
    <>
      <div className="not-empty:mb-4">
        <QueryNotice ignored={ignored} />
      </div>
      <CompareView compared={compared} query={query} onChange={setQuery} />
    </>
  )
}
