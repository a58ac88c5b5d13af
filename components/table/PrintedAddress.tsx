'use client'

import { useSyncExternalStore } from 'react'

/** The address follows the rows a moment later: it is read again when the page goes to paper. */
function whenPrinted(read: () => void): () => void {
  const print = window.matchMedia('print')
  window.addEventListener('beforeprint', read)
  print.addEventListener('change', read)
  return () => {
    window.removeEventListener('beforeprint', read)
    print.removeEventListener('change', read)
  }
}

/** On paper: where the same rows are found again. */
export function PrintedAddress() {
  const address = useSyncExternalStore(
    whenPrinted,
    () => window.location.href,
    () => '',
  )
  return (
    <p className="hidden text-citation text-ink3 [overflow-wrap:anywhere] print:block">
      GenAI Atlas, {address}
    </p>
  )
}
