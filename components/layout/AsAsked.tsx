'use client'

import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'
import { useIsHydrated } from '../use-is-hydrated'
import { takeBackEarlyInput } from './early-input'

/** Where the address asks for something, for as long as a script may take to show it: it may never come. */
export const UNSEEN_WHILE_ASKED = 'in-data-asked:[animation:unseen_3s]'

/**
 * What the address asks for. The server drew it as if nothing were asked: where something is, that keeps its room but is
 * not seen until it is drawn as asked, so that nothing jumps. What a reader did there before the page could hear it is done
 * again then.
 */
export function AsAsked({ children }: { children: ReactNode }) {
  const isHydrated = useIsHydrated()
  const place = useRef<HTMLDivElement>(null)
  const doAgain = useRef<() => void>(null)
  useLayoutEffect(() => {
    if (!isHydrated && place.current !== null) doAgain.current ??= takeBackEarlyInput(place.current)
  }, [isHydrated])
  useEffect(() => {
    if (!isHydrated) return
    doAgain.current?.()
    doAgain.current = null
  }, [isHydrated])
  return (
    <div ref={place} className={isHydrated ? 'contents' : `contents ${UNSEEN_WHILE_ASKED}`}>
      {children}
    </div>
  )
}
