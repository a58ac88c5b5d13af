'use client'

import { useState } from 'react'

/**
 * Where a search leads: to the one leaf it finds; and, once it finds more or none, back to where it set out from. Elsewhere
 * it changes nothing.
 */
export function useSearchFlight(focus: string) {
  const [flown, setFlown] = useState<{ from: string; to: string } | null>(null)
  return (
    only: string | null,
    focusOn: (id: string) => string | null,
  ): { focus?: string | null } => {
    const origin = flown !== null && flown.to === focus ? flown.from : focus
    if (only !== null) {
      setFlown({ from: origin, to: only })
      return { focus: focusOn(only) }
    }
    setFlown(null)
    return origin === focus ? {} : { focus: focusOn(origin) }
  }
}
