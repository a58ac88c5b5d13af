'use client'

import { type RefObject, useEffect, useRef } from 'react'

/** No row is less high, in px (`BodyRow`). */
const LEAST_HEIGHT = 46
/** The table may begin somewhat higher by the time its rows are drawn. */
const SPARE = 2

/**
 * How many rows from the first on the window can show at most, wherever it is scrolled to: what stands further down may be
 * told a frame later. Infinite until it is known; not looked for unless it `isNeeded`.
 */
export function useReach(
  body: RefObject<HTMLTableSectionElement | null>,
  isNeeded: boolean,
): RefObject<number> {
  const reach = useRef(Number.POSITIVE_INFINITY)
  useEffect(() => {
    if (!isNeeded) return
    const look = () => {
      const top = body.current?.getBoundingClientRect().top
      if (top === undefined) return
      reach.current = Math.ceil(Math.max(0, window.innerHeight - top) / LEAST_HEIGHT) + SPARE
    }
    look()
    window.addEventListener('scroll', look, { passive: true })
    window.addEventListener('resize', look)
    return () => {
      window.removeEventListener('scroll', look)
      window.removeEventListener('resize', look)
    }
  }, [body, isNeeded])
  return reach
}
