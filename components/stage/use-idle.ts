'use client'

import { useEffect, useState } from 'react'

const IDLE_AFTER_MS = 3000
const SIGNS_OF_LIFE = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const

/** Whether nobody has moved, pressed or typed for three seconds. */
export function useIdle(): boolean {
  const [isIdle, setIsIdle] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const wake = () => {
      setIsIdle(false)
      clearTimeout(timer)
      timer = setTimeout(() => setIsIdle(true), IDLE_AFTER_MS)
    }
    wake()
    for (const sign of SIGNS_OF_LIFE) document.addEventListener(sign, wake, { passive: true })
    return () => {
      clearTimeout(timer)
      for (const sign of SIGNS_OF_LIFE) document.removeEventListener(sign, wake)
    }
  }, [])
  return isIdle
}
