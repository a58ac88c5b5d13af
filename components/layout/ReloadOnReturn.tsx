'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { useLayoutEffect } from 'react'

const isSamePath = (one: string, other: string): boolean =>
  one.replace(/\/$/, '') === other.replace(/\/$/, '')

/**
 * Shows the page of a history entry that the browser made for a fragment. The router knows only the entries it made
 * itself: going back to another one changes the address and leaves the page as it was. Such an entry is loaded anew.
 */
export function ReloadOnReturn() {
  const path = usePathname()
  const search = useSearchParams().toString()

  // Before the paint: who goes back at once must find the page known that is shown.
  useLayoutEffect(() => {
    const onReturn = ({ state }: PopStateEvent) => {
      const isShown =
        isSamePath(window.location.pathname, path) &&
        new URLSearchParams(window.location.search).toString() === search
      if (state === null && !isShown) window.location.reload()
    }
    window.addEventListener('popstate', onReturn)
    return () => window.removeEventListener('popstate', onReturn)
  }, [path, search])

  return null
}
