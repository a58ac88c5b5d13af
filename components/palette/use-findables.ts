'use client'

import { useEffect, useState } from 'react'
import { type Findable, type FinderIndex, indexFindables } from '@/domain/finder'

/** What there is to find: on its way, not to be had, or there. */
export type Findables =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | {
      readonly state: 'ready'
      readonly items: ReadonlyMap<string, Findable>
      readonly index: FinderIndex
    }

const ADDRESS = '/finder.json'

let loading: Promise<Findables> | undefined

async function load(): Promise<Findables> {
  try {
    const response = await fetch(ADDRESS)
    if (!response.ok) throw new Error(`${ADDRESS} answered ${response.status}`)
    // Our own build writes this file, from these types.
    const items = (await response.json()) as Findable[]
    return {
      state: 'ready',
      items: new Map(items.map((item) => [item.key, item])),
      index: indexFindables(items),
    }
  } catch {
    loading = undefined
    return { state: 'failed' }
  }
}

/** Begins to load what there is to find, once for all pages; again after a failure. */
export function loadFindables(): Promise<Findables> {
  loading ??= load()
  return loading
}

/** What there is to find, loaded when first asked for, and a way to try again. */
export function useFindables(): { findables: Findables; retry: () => void } {
  const [findables, setFindables] = useState<Findables>({ state: 'loading' })
  const [attempt, setAttempt] = useState(0)

  useEffect(() => {
    let isWanted = attempt >= 0
    loadFindables().then((loaded) => {
      if (isWanted) setFindables(loaded)
    })
    return () => {
      isWanted = false
    }
  }, [attempt])

  return {
    findables,
    retry: () => {
      setFindables({ state: 'loading' })
      setAttempt(attempt + 1)
    },
  }
}
