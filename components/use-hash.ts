'use client'

import { useSyncExternalStore } from 'react'

/** What the browser does not tell: that a fragment was replaced by script. */
const REPLACED = 'fragmentreplaced'
const CHANGES = ['hashchange', 'popstate', REPLACED] as const

function subscribe(onChange: () => void): () => void {
  for (const change of CHANGES) window.addEventListener(change, onChange)
  return () => {
    for (const change of CHANGES) window.removeEventListener(change, onChange)
  }
}

/** The fragment of the address without its #, empty where there is none; null before the script runs. */
export const useHash = (): string | null =>
  useSyncExternalStore(
    subscribe,
    () => window.location.hash.slice(1),
    () => null,
  )

/** Names a part of the page in the address of the history entry that is there: nothing to go back from is made. */
export function replaceHash(id: string): void {
  if (window.location.hash === `#${id}`) return
  window.history.replaceState(null, '', `#${id}`)
  window.dispatchEvent(new Event(REPLACED))
}
