'use client'

import { useSyncExternalStore } from 'react'

const subscribe = () => () => {}

/**
 * Whether what is being rendered is the page's HTML, or is taking it over. What is first drawn in the browser can wait
 * to be measured instead of being drawn twice.
 */
export const useIsInHtml = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => false,
    () => true,
  )
