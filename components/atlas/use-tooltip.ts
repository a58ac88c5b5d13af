'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

/** How long a tooltip waits before it gives way, so that the pointer can get to it across other circles. */
const LINGER_MS = 250

export type Tooltip = {
  /** The circle that is told about; null where none is. */
  readonly at: string | null
  /** The circle under the keyboard. */
  readonly keyboardAt: string | null
  /** Takes where pointer or keyboard are now. */
  readonly point: (id: string | null, by: 'pointer' | 'keyboard') => void
  /** Keeps the tooltip while the pointer is on it. */
  readonly hold: () => void
  /** Hides the tooltip until something else is pointed at. */
  readonly dismiss: () => void
}

/** Which circle the tooltip tells about: that under the pointer, else that under the keyboard. */
export function useTooltip(): Tooltip {
  const [pointedAt, setPointedAt] = useState<string | null>(null)
  const [keyboardAt, setKeyboardAt] = useState<string | null>(null)
  const [isOff, setOff] = useState(false)
  const pointer = useRef<{ shown: string | null; next: string | null }>({ shown: null, next: null })
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(waiting.current), [])

  const showPointed = useCallback((id: string | null) => {
    clearTimeout(waiting.current)
    pointer.current = { shown: id, next: id }
    setPointedAt(id)
    setOff(false)
  }, [])
  const point = useCallback(
    (id: string | null, by: 'pointer' | 'keyboard') => {
      if (by === 'keyboard') {
        setKeyboardAt(id)
        setOff(false)
        return
      }
      // The pointer moves on within the same circle: what was dismissed stays so.
      if (id === pointer.current.next) return
      clearTimeout(waiting.current)
      pointer.current.next = id
      if (pointer.current.shown === null) showPointed(id)
      else if (id !== pointer.current.shown)
        waiting.current = setTimeout(() => showPointed(id), LINGER_MS)
    },
    [showPointed],
  )
  const hold = useCallback(() => {
    clearTimeout(waiting.current)
    pointer.current.next = pointer.current.shown
  }, [])
  const dismiss = useCallback(() => setOff(true), [])
  return { at: isOff ? null : (pointedAt ?? keyboardAt), keyboardAt, point, hold, dismiss }
}
