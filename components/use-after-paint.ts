'use client'

import { useEffect, useState } from 'react'
import { afterPaint } from './after-paint'

/**
 * A value as of the last frame that was shown: what takes long to work out of it, and is less awaited than the rest, is
 * drawn one frame later and holds nothing up.
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [shown, setShown] = useState({ value })
  useEffect(() => {
    if (shown.value !== value) return afterPaint(() => setShown({ value }))
    return undefined
  }, [value, shown])
  return shown.value
}
