'use client'

import {
  type RefCallback,
  type RefObject,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { flushSync } from 'react-dom'
import type { RowList } from '@/domain/filters/row-list'
import { isCovered, type Piece, piecesOf, rowsInSight, windowOf } from '@/domain/row-window'

/** Up to this many rows are plain markup: found by the browser's search, and printed whole. */
export const PLAIN_ROWS = 200

/** How high a row counts until one is drawn and measured, and how much is in sight before a script runs, in pixels. */
const ROW_HEIGHT = 48
const FIRST_SIGHT = 700

/** What is in sight, in pixels from the top of the first row, and the row that holds the keyboard. */
type Sight = { readonly from: number; readonly to: number; readonly focused: string | null }

/**
 * The part of a long list of rows that is in sight of the window, as the page scrolls; all of them where the list is
 * short enough, and while the page is printed. `measure` is the ref of each row. The row that holds the keyboard stays
 * when it is scrolled out of sight.
 */
export function useRowWindow(
  rows: RowList<{ readonly id: string }>,
  element: RefObject<HTMLTableElement | null>,
): { pieces: readonly Piece[]; isOfMany: boolean; measure: RefCallback<HTMLTableRowElement> } {
  const isLong = rows.length > PLAIN_ROWS
  const [usual] = useState(() => ({ height: ROW_HEIGHT }))
  const heights = useMemo(
    () => (isLong ? new Float32Array(rows.length).fill(usual.height) : null),
    [rows, isLong, usual],
  )
  const [sight, setSight] = useState<Sight>({ from: 0, to: FIRST_SIGHT, focused: null })
  const [isPrinting, setIsPrinting] = useState(false)
  const drawn = useMemo(
    () => (heights === null ? null : windowOf(heights, sight.from, sight.to)),
    [heights, sight],
  )
  const latest = useRef({ rows, heights, drawn })
  useEffect(() => {
    latest.current = { rows, heights, drawn }
  })

  const observer = useRef<ResizeObserver | null>(null)
  const measure = useCallback(
    (row: HTMLTableRowElement) => {
      observer.current ??= new ResizeObserver((entries) => {
        const { current } = latest
        for (const { target, borderBoxSize } of entries) {
          const place = placeOf(target)
          const height = borderBoxSize[0]?.blockSize ?? 0
          if (place === null || height === 0 || current.heights === null) continue
          current.heights[place] = height
          usual.height = height
        }
      })
      const { current } = observer
      current.observe(row)
      return () => current.unobserve(row)
    },
    [usual],
  )

  useEffect(() => {
    const table = element.current
    if (!isLong || table === null) return
    const look = () => {
      const { rows, heights, drawn } = latest.current
      if (heights === null || drawn === null) return
      // Where the first row begins; the header may have stayed behind at the top.
      const top = table.getBoundingClientRect().top + (table.tHead?.offsetHeight ?? 0)
      const from = Math.max(0, -top)
      const to = Math.max(0, window.innerHeight - top)
      if (isCovered(drawn, rowsInSight(heights, from, to), rows.length)) return
      const place = placeOf(document.activeElement?.closest('tr') ?? null)
      const isWithin = place !== null && table.contains(document.activeElement)
      const focused = isWithin ? (rows.at(place)?.id ?? null) : null
      // The browser shows this frame with the rows it needs, and not the next.
      flushSync(() => setSight({ from, to, focused }))
    }
    // Told when the table has been laid out, so that to look costs nothing.
    const resized = new ResizeObserver(look)
    resized.observe(table)
    window.addEventListener('scroll', look, { passive: true })
    window.addEventListener('resize', look)
    // The printer takes what stands there when the handler returns.
    const begin = () => flushSync(() => setIsPrinting(true))
    const end = () => setIsPrinting(false)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      resized.disconnect()
      window.removeEventListener('scroll', look)
      window.removeEventListener('resize', look)
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [isLong, element])

  const { focused } = sight
  const isOfMany = drawn !== null && !isPrinting
  const pieces = useMemo(() => {
    if (heights === null || drawn === null || !isOfMany) return allOf(rows.length)
    return piecesOf(heights, drawn, focused === null ? -1 : rows.placeOf(focused))
  }, [rows, heights, drawn, isOfMany, focused])
  return { pieces, isOfMany, measure }
}

/** The place of a row among many, as it says itself. */
function placeOf(row: Element | null): number | null {
  const index = row?.getAttribute('aria-rowindex')
  return index == null ? null : Number(index) - 2
}

const allOf = (total: number): Piece[] => Array.from({ length: total }, (_, place) => ({ place }))
