'use client'

import type { ReactNode } from 'react'
import { useIsHydrated } from '../use-is-hydrated'

/** Where the address asks for something, for as long as a script may take to show it: it may never come. */
export const UNSEEN_WHILE_ASKED = 'in-data-asked:[animation:unseen_3s]'

/**
 * What the address asks for. The server drew it as if nothing were asked: where something is, that keeps its room but is
 * not seen until it is drawn as asked, so that nothing jumps.
 */
export function AsAsked({ children }: { children: ReactNode }) {
  const isHydrated = useIsHydrated()
  return (
    <div className={isHydrated ? 'contents' : `contents ${UNSEEN_WHILE_ASKED}`}>{children}</div>
  )
}
