'use client'

import { useSearchParams } from 'next/navigation'
import type { ReactNode } from 'react'

/** What only the script draws: on the server the fallback of the `Suspense` around it stands in its place. */
export function ByScript({ children }: { children: ReactNode }) {
  // The server does not know it, and so leaves all of this to the script.
  useSearchParams()
  return children
}
