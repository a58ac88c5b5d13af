'use client'

import { type RefObject, useEffect, useRef } from 'react'
import { panBy, type Stage, type View, zoomBy } from '@/domain/circles/view'

type Gestures = {
  readonly stage: Stage
  /** The width of the view beyond which nothing more is to be seen. */
  readonly widest: number
  readonly current: RefObject<View>
  /** Draws a view at once, while the gesture lasts. */
  readonly show: (view: View) => void
  /** Takes the view the gesture ended in. */
  readonly settle: (view: View) => void
}

/** A press that moves less than this, in px, is a click. */
const DRAG_FROM = 5
/** The narrowest view, in layout units: about one model. */
const NARROWEST = 40
/** By how much a px of the wheel zooms, and the most one turn of it may: a touchpad tells many small ones, a mouse few large. */
const WHEEL_PACE = 0.01
const WHEEL_MOST = 0.25
const WHEEL_RESTS_MS = 160

type Point = { readonly x: number; readonly y: number }

/**
 * Free zoom: dragging moves, two fingers or Ctrl/Cmd with the wheel zoom around where they point. A plain wheel and an
 * upright swipe are left to the page.
 */
export function useGestures(svg: RefObject<SVGSVGElement | null>, gestures: Gestures): void {
  const latest = useRef(gestures)
  useEffect(() => {
    latest.current = gestures
  })

  useEffect(() => {
    const drawing = svg.current
    if (drawing === null) return
    const fingers = new Map<number, Point>()
    let wasDragged = false
    let pressed: Point = { x: 0, y: 0 }
    let resting: ReturnType<typeof setTimeout> | undefined

    const pointOf = ({ clientX, clientY }: MouseEvent): Point => {
      const { left, top, width } = drawing.getBoundingClientRect()
      // What fills the screen is enlarged: pointers move in the window's px, the drawing in its own.
      const scale = width / latest.current.stage.width
      return { x: (clientX - left) / scale, y: (clientY - top) / scale }
    }
    const zoomAround = (factor: number, point: Point) => {
      const { current, stage, widest, show } = latest.current
      const limits = { narrowest: NARROWEST, widest: widest * 1.2 }
      show(zoomBy(current.current, stage, factor, point, limits))
    }
    const settle = () => latest.current.settle(latest.current.current.current)

    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      const turn = Math.max(-WHEEL_MOST, Math.min(WHEEL_MOST, -event.deltaY * WHEEL_PACE))
      zoomAround(Math.exp(turn), pointOf(event))
      clearTimeout(resting)
      resting = setTimeout(settle, WHEEL_RESTS_MS)
    }
    const onDown = (event: PointerEvent) => {
      if (event.button !== 0) return
      fingers.set(event.pointerId, pointOf(event))
      if (fingers.size === 1) {
        wasDragged = false
        pressed = pointOf(event)
      }
    }
    const onMove = (event: PointerEvent) => {
      const before = fingers.get(event.pointerId)
      if (before === undefined) return
      const now = pointOf(event)
      if (!wasDragged && Math.hypot(now.x - pressed.x, now.y - pressed.y) < DRAG_FROM) return
      const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1]
      const { current, stage, show } = latest.current
      wasDragged = true
      drawing.setPointerCapture(event.pointerId)
      if (other === undefined) {
        // The first move of a drag makes up for the pixels that told it from a click.
        show(panBy(current.current, stage, now.x - before.x, now.y - before.y))
      } else {
        const spread = (point: Point) => Math.hypot(point.x - other.x, point.y - other.y)
        const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 }
        zoomAround(spread(now) / Math.max(1, spread(before)), middle)
      }
      fingers.set(event.pointerId, now)
    }
    const onUp = (event: PointerEvent) => {
      if (!fingers.delete(event.pointerId)) return
      if (wasDragged && fingers.size === 0) settle()
    }
    const onClick = (event: MouseEvent) => {
      // A key clicks too, and never after a drag.
      if (!wasDragged || event.detail === 0) return
      wasDragged = false
      event.preventDefault()
      event.stopPropagation()
    }
    // A dragged link would be picked up by the browser.
    const onDragStart = (event: DragEvent) => event.preventDefault()

    drawing.addEventListener('wheel', onWheel, { passive: false })
    drawing.addEventListener('pointerdown', onDown)
    drawing.addEventListener('pointermove', onMove)
    drawing.addEventListener('pointerup', onUp)
    drawing.addEventListener('pointercancel', onUp)
    drawing.addEventListener('click', onClick, { capture: true })
    drawing.addEventListener('dragstart', onDragStart)
    return () => {
      clearTimeout(resting)
      drawing.removeEventListener('wheel', onWheel)
      drawing.removeEventListener('pointerdown', onDown)
      drawing.removeEventListener('pointermove', onMove)
      drawing.removeEventListener('pointerup', onUp)
      drawing.removeEventListener('pointercancel', onUp)
      drawing.removeEventListener('click', onClick, { capture: true })
      drawing.removeEventListener('dragstart', onDragStart)
    }
  }, [svg])
}
