'use client'

import { useEffect } from 'react'

/** Calls on Escape, unless something nearer took the key: a dialog, a field with text, a menu. */
export function useEscape(onEscape: (event: KeyboardEvent) => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      const target = event.target
      if (target instanceof Element && target.closest('input, select, textarea, dialog')) return
      onEscape(event)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [onEscape])
}
