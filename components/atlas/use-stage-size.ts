'use client'

import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Stage } from '@/domain/circles/view'

/**
 * The size of an element in whole px, kept up to date; null until it has been measured, which in a browser is before the
 * first paint.
 */
export function useStageSize(element: RefObject<Element | null>): Stage | null {
  const [stage, setStage] = useState<Stage | null>(null)
  useLayoutEffect(() => {
    const measured = element.current
    if (measured === null) return
    const take = ({ width, height }: { readonly width: number; readonly height: number }) => {
      // Hidden elements measure nothing; the last size holds until they are shown again.
      if (width <= 0 || height <= 0) return
      const [wide, high] = [Math.round(width), Math.round(height)]
      setStage((before) =>
        before?.width === wide && before.height === high ? before : { width: wide, height: high },
      )
    }
    take(measured.getBoundingClientRect())
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) take(entry.contentRect)
    })
    observer.observe(measured)
    return () => observer.disconnect()
  }, [element])
  return stage
}
