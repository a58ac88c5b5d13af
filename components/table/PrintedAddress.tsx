'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** On paper: where the same rows are found again. */
export function PrintedAddress() {
  const address = useSyncExternalStore(
    never,
    () => window.location.href,
    () => '',
  )
  return (
    <p className="hidden text-citation text-ink3 [overflow-wrap:anywhere] print:block">
      GenAI Atlas, {address}
    </p>
  )
}
