'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { useLayoutEffect } from 'react'

const isSamePath = (one: string, other: string): boolean =>
  one.replace(/\/$/, '') === other.replace(/\/$/, '')

/**
 * Looks after the history entries that the browser makes for a fragment. The router knows only the entries it made
 * itself: going back to another one changes the address and leaves the page as it was. Such an entry is handed to the
 * router as soon as it is made; one made before the script ran is loaded anew.
 */
export function FragmentEntries() {
  const path = usePathname()
  const search = useSearchParams().toString()

  // Before the paint: who goes back at once must find the page known that is shown.
  useLayoutEffect(() => {
    const onEntry = ({ state }: PopStateEvent) => {
      if (state !== null) return
      const isShown =
        isSamePath(window.location.pathname, path) &&
        new URLSearchParams(window.location.search).toString() === search
      // The router listens to what replaces an entry, and leaves its own state there.
      if (isShown) window.history.replaceState(null, '', window.location.href)
      else window.location.reload()
    }
    window.addEventListener('popstate', onEntry)
    return () => window.removeEventListener('popstate', onEntry)
  }, [path, search])

  return null
}
