'use client'

import { type RefObject, useEffect, useState } from 'react'
import type { Stage } from '@/domain/circles/view'

/** The size of an element in whole px, kept up to date; null until it has been measured. */
export function useStageSize(element: RefObject<Element | null>): Stage | null {
  const [stage, setStage] = useState<Stage | null>(null)
  useEffect(() => {
    if (element.current === null) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return
      const { width, height } = entry.contentRect
      // Hidden elements measure nothing; the last size holds until they are shown again.
      if (width > 0 && height > 0)
        setStage({ width: Math.round(width), height: Math.round(height) })
    })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])
  return stage
}
