'use client'

import { type RefObject, useEffect } from 'react'

/** While an element stands over the page, nothing else of it can be reached; afterwards the focus is where it was. */
export function useAlone(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const own = element.current
    if (own === null) return
    const before = document.activeElement
    const others = [...document.body.children].filter(
      (other): other is HTMLElement =>
        other instanceof HTMLElement && !other.contains(own) && !other.inert,
    )
    for (const other of others) other.inert = true
    const { overflow } = document.body.style
    document.body.style.overflow = 'hidden'
    own.focus()
    return () => {
      for (const other of others) other.inert = false
      document.body.style.overflow = overflow
      if (before instanceof HTMLElement) before.focus()
    }
  }, [element])
}
