'use client'

import { useEffect, useState } from 'react'

/**
 * A value as of the last frame that was shown: what takes long to work out of it, and is less awaited than the rest, is
 * drawn one frame later and holds nothing up.
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [shown, setShown] = useState({ value })
  useEffect(() => {
    if (shown.value === value) return
    let painted: ReturnType<typeof setTimeout> | undefined
    // What a frame asks for is called before it is drawn, a timer set there after.
    const frame = requestAnimationFrame(() => {
      painted = setTimeout(() => setShown({ value }))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(painted)
    }
  }, [value, shown])
  return shown.value
}
