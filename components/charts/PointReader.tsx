'use client'

import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import { type ChartRow, rowInWords } from '@/domain/figures/chart'
import { inSpeech } from '@/domain/figures/wording'
import { PointTooltip } from './PointTooltip'
import { markOf, nearestRow, type Place, placeIn, stepTo } from './points'

/** How long the tooltip waits for the pointer to reach it. */
const LINGER_MS = 300

type Active = { readonly row: ChartRow; readonly place: Place; readonly isByKey: boolean }

/**
 * Reads a plot point by point. Arrow keys, Home and End go through the points and have each announced; the pointer shows
 * the nearest one. The tooltip can be pointed at, and Escape dismisses it. A mark is a point of the row that its
 * `data-row` names.
 */
export function PointReader({
  rows,
  finding,
  children,
}: {
  rows: readonly ChartRow[]
  finding: string
  children: ReactNode
}) {
  const box = useRef<HTMLDivElement>(null)
  const leaving = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const [active, setActive] = useState<Active | null>(null)
  const hintId = useId()

  const show = (row: ChartRow | undefined, isByKey: boolean) => {
    const mark = row === undefined ? null : markOf(box.current, row.id)
    if (row === undefined || mark === null || box.current === null) return
    clearTimeout(leaving.current)
    setActive({ row, place: placeIn(box.current, mark), isByKey })
  }
  const hide = () => {
    clearTimeout(leaving.current)
    setActive(null)
  }
  /** What was reached by key stays until another key. */
  const hideSoon = () => {
    if (active?.isByKey === true) return
    clearTimeout(leaving.current)
    leaving.current = setTimeout(() => setActive(null), LINGER_MS)
  }

  const isShown = active !== null
  const position = active === null ? 0 : rows.indexOf(active.row) + 1
  useEffect(() => {
    if (!isShown) return
    // Before anything around the chart takes the key, such as a full-window view that Escape closes.
    const dismiss = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      setActive(null)
    }
    document.addEventListener('keydown', dismiss, true)
    return () => document.removeEventListener('keydown', dismiss, true)
  }, [isShown])
  useEffect(() => () => clearTimeout(leaving.current), [])

  const move = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const points = rows.filter(({ id }) => markOf(box.current, id) !== null)
    const next = stepTo(
      points,
      points.findIndex(({ id }) => id === active?.row.id),
      event.key,
    )
    if (next === undefined) return
    event.preventDefault()
    event.stopPropagation()
    show(next, true)
  }
  const point = ({ clientX, clientY }: PointerEvent) => {
    const near = nearestRow(box.current, clientX, clientY)
    const row = rows.find(({ id }) => id === near)
    if (row === undefined) hideSoon()
    else if (row.id === active?.row.id) clearTimeout(leaving.current)
    else show(row, false)
  }

  return (
    <div ref={box} className="relative staged:flex staged:flex-1 staged:flex-col">
      {children}
      <div
        role="slider"
        aria-roledescription="chart points"
        aria-label={finding}
        aria-describedby={hintId}
        aria-valuemin={0}
        aria-valuemax={rows.length}
        aria-valuenow={position}
        aria-valuetext={position === 0 ? 'No point' : `Point ${position} of ${rows.length}`}
        tabIndex={0}
        data-points=""
        className="peer absolute inset-0"
        onKeyDown={move}
        onBlur={hide}
        onPointerMove={point}
        onPointerDown={point}
        onPointerLeave={hideSoon}
      />
      {active === null ? null : (
        <PointTooltip
          row={active.row}
          place={active.place}
          isRinged={active.isByKey}
          stay={() => clearTimeout(leaving.current)}
          leave={hideSoon}
        />
      )}
      <p
        id={hintId}
        className="pointer-events-none absolute top-full left-0 text-citation text-ink3 not-peer-focus-visible:sr-only print:hidden"
      >
        Arrow keys, Home and End go through the points; Escape puts the words away.
      </p>
      <p role="status" className="sr-only">
        {active === null ? '' : inSpeech(rowInWords(active.row))}
      </p>
    </div>
  )
}
