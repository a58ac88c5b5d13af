'use client'

import { useEffect, useState } from 'react'
import { afterPaint } from './after-paint'
import { useIsHydrated } from './use-is-hydrated'

/**
 * Whether what is less awaited than the rest of a page is to be drawn: one frame after it. At once where the server drew
 * it, so that it stays.
 */
export function useIsDue(): boolean {
  const isHydrated = useIsHydrated()
  const [isDue, setIsDue] = useState(!isHydrated)
  useEffect(() => {
    if (!isDue) return afterPaint(() => setIsDue(true))
    return undefined
  }, [isDue])
  return isDue
}
