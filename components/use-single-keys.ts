'use client'

import { useSyncExternalStore } from 'react'
import { KEPT, keep, readKept, subscribeToKept } from './kept'

const OFF = 'off'

/** Whether a single key does something now: for who asks when a key is pressed, and does not show it. */
export const areSingleKeysOn = (): boolean => readKept(KEPT.singleKeys) !== OFF

/**
 * Whether a single key without Ctrl or Cmd does something, on every page: `/` opens the search, letters find a name in
 * the Atlas. On until it is switched off, which this browser remembers (WCAG 2.1.4).
 */
export function useSingleKeys(): { isOn: boolean; setIsOn: (isOn: boolean) => void } {
  const isOn = useSyncExternalStore(subscribeToKept, areSingleKeysOn, () => true)
  return { isOn, setIsOn: (next) => keep(KEPT.singleKeys, next ? 'on' : OFF) }
}
