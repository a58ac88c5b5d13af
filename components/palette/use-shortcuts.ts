'use client'

import { useEffect, useEffectEvent } from 'react'
import { isTypedInto } from '../typed-into'

/** Ctrl or Cmd with K anywhere; `/` where it is switched on and nothing is being typed into. */
export function useShortcuts({
  withSlash,
  onToggle,
  onOpen,
}: {
  withSlash: boolean
  onToggle: () => void
  onOpen: () => void
}): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.altKey) return
    const isCommand = event.ctrlKey || event.metaKey
    if (isCommand && !event.shiftKey && event.key.toLowerCase() === 'k') {
      event.preventDefault()
      if (!event.repeat) onToggle()
    } else if (event.key === '/' && withSlash && !isCommand && !isTypedInto(event.target)) {
      event.preventDefault()
      onOpen()
    }
  })

  useEffect(() => {
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
