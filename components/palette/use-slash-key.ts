'use client'

import { useSyncExternalStore } from 'react'
import { KEPT, keep, readKept, subscribeToKept } from './kept'

const OFF = 'off'

/** Whether the search opens with the single key `/`, and a way to say so (WCAG 2.1.4). On until it is switched off. */
export function useSlashKey(): { isOn: boolean; setIsOn: (isOn: boolean) => void } {
  const isOn = useSyncExternalStore(
    subscribeToKept,
    () => readKept(KEPT.slash) !== OFF,
    () => true,
  )
  return { isOn, setIsOn: (next) => keep(KEPT.slash, next ? 'on' : OFF) }
}
