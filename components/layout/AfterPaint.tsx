'use client'

import { type ReactNode, useEffect, useState } from 'react'
import { afterPaint } from '../after-paint'
import { useIsHydrated } from '../use-is-hydrated'

/**
 * Draws what is less awaited than the rest of a page one frame after it. What the server drew stands there already, and
 * stays.
 */
export function AfterPaint({ children }: { children: ReactNode }) {
  const isHydrated = useIsHydrated()
  const [isDue, setIsDue] = useState(!isHydrated)
  useEffect(() => {
    if (!isDue) return afterPaint(() => setIsDue(true))
    return undefined
  }, [isDue])
  return isDue ? children : null
}
