'use client'

import { useEffect, useState } from 'react'
import type { PublishedDataset } from '@/domain/dataset'

/** The data that slides are made from: on its way, not to be had, or there. */
export type Loaded =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly dataset: PublishedDataset }

const ADDRESS = '/api/v1/dataset.json'

let loading: Promise<Loaded> | undefined

async function load(): Promise<Loaded> {
  try {
    const response = await fetch(ADDRESS)
    if (!response.ok) throw new Error(`${ADDRESS} answered ${response.status}`)
    // Our own build writes this file, from this type.
    return { state: 'ready', dataset: (await response.json()) as PublishedDataset }
  } catch {
    loading = undefined
    return { state: 'failed' }
  }
}

/** The dataset of this edition, loaded once for all that asks; after a failure the next one asks again. */
export function loadPublished(): Promise<Loaded> {
  loading ??= load()
  return loading
}

/** The dataset of this edition, loaded once for all slides, and a way to try again. */
export function useDataset(): { loaded: Loaded; retry: () => void } {
  const [loaded, setLoaded] = useState<Loaded>({ state: 'loading' })
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let isWanted = attempt >= 0
    loadPublished().then((result) => {
      if (isWanted) setLoaded(result)
    })
    return () => {
      isWanted = false
    }
  }, [attempt])
  return {
    loaded,
    retry: () => {
      setLoaded({ state: 'loading' })
      setAttempt(attempt + 1)
    },
  }
}
