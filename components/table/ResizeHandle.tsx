'use client'

import { type PointerEvent, useRef } from 'react'
import { MIN_WIDTH } from './column-layout'

type Drag = { readonly from: number; readonly widths: Readonly<Record<string, number>> }

/**
 * The edge of a column that a pointer drags to resize it. By keyboard the Columns menu does the same, so that header
 * cells keep one stop each.
 */
export function ResizeHandle({
  column,
  onResize,
}: {
  column: string
  onResize: (widths: Readonly<Record<string, number>>) => void
}) {
  const drag = useRef<Drag | null>(null)
  const begin = (event: PointerEvent<HTMLSpanElement>) => {
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = { from: event.clientX, widths: measureColumns(event.currentTarget) }
  }
  const move = (event: PointerEvent<HTMLSpanElement>) => {
    if (drag.current === null) return
    const { from, widths } = drag.current
    const width = (widths[column] ?? MIN_WIDTH) + (event.clientX - from) / rootSize()
    onResize({ ...widths, [column]: Math.max(MIN_WIDTH, width) })
  }
  const end = () => {
    drag.current = null
  }
  return (
    <span
      aria-hidden="true"
      data-resize={column}
      className="absolute inset-y-0 right-0 z-[2] w-2.5 cursor-col-resize touch-none print:hidden card:hidden after:absolute after:inset-y-1.5 after:right-1 after:w-px hover:after:bg-ink active:after:bg-ink"
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
    />
  )
}

/** The widths that the columns of a table have now, in rem. */
export function measureColumns(within: Element): Record<string, number> {
  const cells = within.closest('table')?.querySelectorAll<HTMLElement>('th[data-column]') ?? []
  return Object.fromEntries(
    [...cells].map((cell) => [
      cell.dataset.column ?? '',
      cell.getBoundingClientRect().width / rootSize(),
    ]),
  )
}

const rootSize = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
