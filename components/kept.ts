/** What is kept in this browser. */
export const KEPT = { recent: 'finder-recent', singleKeys: 'single-keys' } as const

type Key = (typeof KEPT)[keyof typeof KEPT]

const listeners = new Set<() => void>()

/** What is kept under a key; null where there is nothing or storage is off. */
export function readKept(key: Key): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Keeps a value, where the browser lets us. */
export function keep(key: Key, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Storage is off or full: the page works without.
  }
  for (const listener of listeners) listener()
}

/** Calls when something kept changes, in this tab or another. */
export function subscribeToKept(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}
