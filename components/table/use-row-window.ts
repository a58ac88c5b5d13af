'use client'

import {
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { flushSync } from 'react-dom'
import type { RowList } from '@/domain/filters/row-list'
import {
  countedHeights,
  countRest,
  isCovered,
  LEAST_SPARE,
  type Piece,
  piecesOf,
  rowsInSight,
  SPARE,
  SPARE_AT_REST,
  windowOf,
} from '@/domain/row-window'
import { fillsWindow, measureDrawn, placeOfKeyboard } from './drawn-rows'

/** Up to this many rows are plain markup: found by the browser's search, and printed whole. */
export const PLAIN_ROWS = 200

/**
 * How high a row counts until some are drawn and measured, in pixels: as one with a value of two lines; then as they are
 * on average.
 */
const ROW_HEIGHT = 64

/** What is in sight, in pixels from the top of the first row. */
type Sight = { readonly from: number; readonly to: number }

/** Before a script has looked: a laptop's window, and no more rows than it takes. */
const FIRST_SIGHT: Sight = { from: 0, to: 600 }

/**
 * What made the rows be drawn last: the rows that were scrolled in, which are drawn beyond what is in sight for what comes
 * next; and the place that held the keyboard, -1 for none.
 */
type Drawing = { readonly scrolled: RowList<unknown> | null; readonly kept: number }

const FIRST_DRAWING: Drawing = { scrolled: null, kept: -1 }

/**
 * The part of a long list of rows that is in sight of the window, as the page scrolls; all of them where the list is
 * short enough, and while the page is printed. The row that holds the keyboard stays when it is scrolled out of
 * sight.
 */
export function useRowWindow(
  rows: RowList<unknown>,
  body: RefObject<HTMLTableSectionElement | null>,
): { pieces: readonly Piece[]; isOfMany: boolean } {
  const isLong = rows.length > PLAIN_ROWS
  const usual = useRef(ROW_HEIGHT)
  const seen = useRef(FIRST_SIGHT)
  const heights = useMemo(
    () => (isLong ? countedHeights(rows.length, usual.current) : null),
    [rows, isLong],
  )
  const [drawing, setDrawing] = useState(FIRST_DRAWING)
  const [isPrinting, setIsPrinting] = useState(false)
  const drawn = useMemo(() => {
    if (heights === null) return null
    const { from, to } = seen.current
    const isFirst = seen.current === FIRST_SIGHT
    const spare = drawing.scrolled === rows ? SPARE : isFirst ? LEAST_SPARE : SPARE_AT_REST
    return windowOf(heights.each, from, to, spare)
  }, [rows, heights, drawing])
  const latest = useRef({ rows, heights, drawn })
  /** Measures the rows that are drawn. If they lack one in sight or around, gives the drawing that does not. */
  const look = useCallback(
    (isScrolled = false): Drawing | null => {
      const { rows, heights, drawn } = latest.current
      if (body.current === null || heights === null || drawn === null) return null
      const { top, height } = body.current.getBoundingClientRect()
      // Where the table is not shown, no row has a height.
      if (height === 0) return null
      usual.current = measureDrawn(body.current, heights) ?? usual.current
      if (seen.current === FIRST_SIGHT) countRest(heights, drawn.end, usual.current)
      const from = Math.max(0, -top)
      const to = Math.max(0, window.innerHeight - top)
      seen.current = { from, to }
      if (isCovered(drawn, rowsInSight(heights.each, from, to), rows.length)) return null
      return { scrolled: isScrolled ? rows : null, kept: placeOfKeyboard(body.current) }
    },
    [body],
  )
  useLayoutEffect(() => {
    latest.current = { rows, heights, drawn }
    // Other rows may be lower than they were counted: what they leave of the window is filled before it is shown.
    if (drawn === null || body.current === null || drawing.scrolled === rows) return
    const needed = fillsWindow(body.current, drawn, rows.length) ? null : look()
    if (needed !== null) setDrawing(needed)
  }, [rows, heights, drawn, drawing, body, look])

  useEffect(() => {
    if (!isLong || body.current === null) return
    // The browser shows this frame with the rows it needs, and not the next.
    const draw = (needed: Drawing | null) => {
      if (needed !== null) flushSync(() => setDrawing(needed))
    }
    const scrolled = () => draw(look(true))
    const sized = () => draw(look())
    let frame = 0
    // Not at once: what is drawn then would resize the table while it is being told of.
    const resized = new ResizeObserver(() => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(sized)
    })
    resized.observe(body.current)
    window.addEventListener('scroll', scrolled, { passive: true })
    window.addEventListener('resize', sized)
    // The printer takes what stands there when the handler returns.
    const begin = () => flushSync(() => setIsPrinting(true))
    const end = () => setIsPrinting(false)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      resized.disconnect()
      cancelAnimationFrame(frame)
      window.removeEventListener('scroll', scrolled)
      window.removeEventListener('resize', sized)
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [isLong, body, look])

  const { kept } = drawing
  const isOfMany = drawn !== null && !isPrinting
  const pieces = useMemo(() => {
    if (heights === null || drawn === null || !isOfMany) return allOf(rows.length)
    return piecesOf(heights, drawn, kept)
  }, [rows.length, heights, drawn, isOfMany, kept])
  return { pieces, isOfMany }
}

const allOf = (total: number): Piece[] => Array.from({ length: total }, (_, place) => ({ place }))
