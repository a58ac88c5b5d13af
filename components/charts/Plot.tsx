'use client'

import { type ReactNode, Suspense, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { whenIdle } from '../when-idle'
import { PlotBoundary } from './PlotBoundary'

export type PlotSize = { readonly width: number; readonly height: number }

/** How far below the window a plot is drawn ahead of time. */
const AHEAD = '600px'

/**
 * The place of a plot: its height is reserved before anything is drawn. What draws it is loaded when it comes near the
 * window, when the browser has nothing else to do, or for printing, and redrawn at each width.
 */
export function Plot({
  height,
  phoneHeight = height,
  isElastic = false,
  children,
}: {
  height: number
  phoneHeight?: number
  /** It can be drawn at any height, and takes what there is where it fills the screen. */
  isElastic?: boolean
  children: (size: PlotSize) => ReactNode
}) {
  const box = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState<PlotSize | null>(null)
  const [isDue, setDue] = useState(false)

  useEffect(() => {
    const element = box.current
    if (element === null) return
    // On paper the drawing is scaled as it is: drawn anew it would come too late for the page.
    let isPrinting = false
    const resizing = new ResizeObserver(([entry]) => {
      if (entry === undefined || isPrinting) return
      const { width, height: measured } = entry.contentRect
      setSize({ width: Math.floor(width), height: Math.round(measured) })
    })
    const coming = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) setDue(true)
      },
      { rootMargin: AHEAD },
    )
    const draw = () => setDue(true)
    const print = () => {
      isPrinting = true
      flushSync(draw)
    }
    const afterPrint = () => {
      isPrinting = false
    }
    const takeBack = whenIdle(4000, draw)
    resizing.observe(element)
    coming.observe(element)
    window.addEventListener('beforeprint', print)
    window.addEventListener('afterprint', afterPrint)
    return () => {
      takeBack()
      resizing.disconnect()
      coming.disconnect()
      window.removeEventListener('beforeprint', print)
      window.removeEventListener('afterprint', afterPrint)
    }
  }, [])

  return (
    <div
      ref={box}
      data-plot=""
      className={`h-(--phone-height) w-full min-w-0 overflow-hidden md:h-(--height) ${isElastic ? 'staged:h-auto staged:min-h-56 staged:flex-1' : ''}`}
      style={{ '--height': `${height}px`, '--phone-height': `${phoneHeight}px` } as PlotStyle}
    >
      {isDue && size !== null && size.width > 0 ? (
        <PlotBoundary>
          <Suspense fallback={null}>{children(size)}</Suspense>
        </PlotBoundary>
      ) : null}
    </div>
  )
}

type PlotStyle = React.CSSProperties & Record<'--height' | '--phone-height', string>
