'use client'

import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { type RowWindow, windowOf } from '@/domain/row-window'

/** Up to this many rows are plain markup: found by the browser's search, and printed whole. */
export const PLAIN_ROWS = 200

/** How high a row counts until it is drawn and measured, and how much is in sight before a script runs, in pixels. */
const ROW_HEIGHT = 52
const FIRST_SIGHT = 1200

/** What of the rows is drawn; `element` is the table. */
export type DrawnRows = RowWindow & {
  readonly total: number
  readonly element: RefObject<HTMLTableElement | null>
}

/**
 * The part of a long list of rows that is in sight of the window, as the page scrolls; null for a list short enough to
 * be drawn whole, and while the page is printed.
 */
export function useRowWindow(rows: readonly unknown[]): DrawnRows | null {
  const element = useRef<HTMLTableElement>(null)
  const isLong = rows.length > PLAIN_ROWS
  const heights = useMemo(
    () => (isLong ? new Float32Array(rows.length).fill(ROW_HEIGHT) : null),
    [rows, isLong],
  )
  const [sight, setSight] = useState({ from: 0, to: FIRST_SIGHT })
  const [isPrinting, setIsPrinting] = useState(false)

  useEffect(() => {
    if (!isLong) return
    let frame = 0
    const look = () => {
      frame = 0
      const top = topOfRows(element.current)
      setSight({ from: Math.max(0, -top), to: Math.max(0, window.innerHeight - top) })
    }
    const lookSoon = () => {
      if (frame === 0) frame = requestAnimationFrame(look)
    }
    // The printer takes what stands there when the handler returns.
    const begin = () => flushSync(() => setIsPrinting(true))
    const end = () => setIsPrinting(false)
    look()
    window.addEventListener('scroll', lookSoon, { passive: true })
    window.addEventListener('resize', lookSoon)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('scroll', lookSoon)
      window.removeEventListener('resize', lookSoon)
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [isLong])

  const drawn = heights === null ? null : windowOf(heights, sight.from, sight.to)
  useLayoutEffect(() => {
    if (heights === null) return
    for (const row of element.current?.querySelectorAll<HTMLElement>('tbody tr[aria-rowindex]') ??
      []) {
      heights[Number(row.getAttribute('aria-rowindex')) - 2] = row.getBoundingClientRect().height
    }
  })
  if (drawn === null || isPrinting) return null
  return { ...drawn, total: rows.length, element }
}

/** Where the first row begins, in pixels from the top of the window; the header may have stayed behind at the top. */
function topOfRows(table: HTMLTableElement | null): number {
  if (table === null) return 0
  return table.getBoundingClientRect().top + (table.tHead?.offsetHeight ?? 0)
}
