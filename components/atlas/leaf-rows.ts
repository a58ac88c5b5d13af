import type { Technology, UseCase } from '@/data/schema'

/** The rows of the leaves that the page does not bring along. */
export type LeafRows = {
  readonly useCases: readonly UseCase[]
  readonly technologies: readonly Technology[]
}

export const NO_ROWS: LeafRows = { useCases: [], technologies: [] }

/** Those rows: not asked for yet, on their way, not to be had, or there. */
export type Loaded =
  | { readonly state: 'unasked' | 'loading' | 'failed' }
  | { readonly state: 'ready'; readonly rows: LeafRows }

const ADDRESSES = {
  useCases: '/api/v1/use-cases.json',
  technologies: '/api/v1/technologies.json',
} as const

let loaded: Loaded = { state: 'unasked' }
const listeners = new Set<() => void>()

function become(next: Loaded): void {
  loaded = next
  for (const listener of listeners) listener()
}

/** Rows of a collection, from a file that our own build writes in the shape of its schema. */
async function rowsAt<Row>(address: string): Promise<readonly Row[]> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  return response.json()
}

/** Begins to load the rows, once; again after a failure. */
export async function loadLeafRows(): Promise<void> {
  if (loaded.state === 'loading' || loaded.state === 'ready') return
  become({ state: 'loading' })
  try {
    const [useCases, technologies] = await Promise.all([
      rowsAt<UseCase>(ADDRESSES.useCases),
      rowsAt<Technology>(ADDRESSES.technologies),
    ])
    become({ state: 'ready', rows: { useCases, technologies } })
  } catch {
    become({ state: 'failed' })
  }
}

export const leafRows = (): Loaded => loaded

/** Calls when the rows come or fail to. */
export function subscribeToLeafRows(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
