'use client'

import { type RefCallback, useCallback } from 'react'

/** The ref of an element whose style is to know its height, as `--height`. */
export const useHeight = (): RefCallback<HTMLElement> =>
  useCallback((element: HTMLElement) => {
    const observer = new ResizeObserver(() =>
      element.style.setProperty('--height', `${element.offsetHeight}px`),
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
