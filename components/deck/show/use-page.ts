'use client'

import { type RefObject, useEffect, useState } from 'react'
import { type Page, pageFor } from '@/domain/slides/draw/page'

/** The page for the room there is, and how large a px of it is drawn. */
export type FittedPage = { readonly page: Page; readonly width: number; readonly height: number }

/** Fits a slide's page to an element; null until it is measured. */
export function useFittedPage(element: RefObject<HTMLElement | null>): FittedPage | null {
  const [fitted, setFitted] = useState<FittedPage | null>(null)
  useEffect(() => {
    const own = element.current
    if (own === null) return
    const watching = new ResizeObserver(([entry]) => {
      if (entry === undefined) return
      const { width, height } = entry.contentRect
      if (width === 0 || height === 0) return
      setFitted((before) => {
        const page = pageFor(width, height)
        const scale = Math.min(width / page.width, height / page.height)
        const isSame =
          before !== null && before.page.width === page.width && before.page.height === page.height
        return {
          // The same page for the same proportions, so that the slide is not drawn anew.
          page: isSame ? before.page : page,
          width: page.width * scale,
          height: page.height * scale,
        }
      })
    })
    watching.observe(own)
    return () => watching.disconnect()
  }, [element])
  return fitted
}
