'use client'

import { useCallback, useLayoutEffect, useRef } from 'react'

/** A function that is the same on every render, and does what that of the latest render does: rows drawn once keep it. */
export function useLatest<Arguments extends readonly unknown[]>(
  action: (...given: Arguments) => void,
): (...given: Arguments) => void {
  const latest = useRef(action)
  useLayoutEffect(() => {
    latest.current = action
  })
  return useCallback((...given: Arguments) => latest.current(...given), [])
}
