'use client'

import { useMemo } from 'react'
import type { ChoiceSources } from '@/domain/choose/sources'
import { chooseParsers } from '@/domain/query'
import { QueryNotice } from '../layout/QueryNotice'
import { useQuery } from '../use-query'
import { useUnfolded } from '../use-unfolded'
import { ChooseView } from './ChooseView'

/** The choice with its state in the address. Every answer to a question is a step that Back takes back. */
export function ChooseExplorer({ sources }: { sources: ChoiceSources }) {
  useUnfolded()
  const known = useMemo(
    () => ({
      task: new Set(sources.useCases.map(({ id }) => id)),
      sector: new Set(sources.useCases.flatMap(({ sector }) => sector ?? [])),
    }),
    [sources],
  )
  const { query, setQuery, ignored } = useQuery(chooseParsers, known)
  return (
    <>
      <div className="not-empty:mb-4">
        <QueryNotice ignored={ignored} />
      </div>
      <ChooseView
        sources={sources}
        query={query}
        onChange={(change) => setQuery(change, { history: 'push' })}
      />
    </>
  )
}
