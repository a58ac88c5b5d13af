'use client'

import { type RefObject, useEffect, useRef } from 'react'
import { createGesture } from '@/domain/circles/gesture'
import { panBy, type Stage, type View, zoomBy } from '@/domain/circles/view'
import { pointIn } from './point-in'

type Gestures = {
  readonly stage: Stage
  /** The width of the view beyond which nothing more is to be seen. */
  readonly widest: number
  /** The drawing goes beyond the stage: a finger moves it any way. */
  readonly isEnlarged: boolean
  readonly current: RefObject<View>
  /** Draws a view at once, while the gesture lasts. */
  readonly show: (view: View) => void
  /** Takes the view the gesture ended in. */
  readonly settle: (view: View) => void
}

/** The narrowest view, in layout units: about one model. */
const NARROWEST = 40
/** By how much a px of the wheel zooms, and the most one turn of it may: a touchpad tells many small ones, a mouse few large. */
const WHEEL_PACE = 0.01
const WHEEL_MOST = 0.25
const WHEEL_RESTS_MS = 160
/** A click this soon after the end of a drag belongs to it. */
const CLICK_FOLLOWS_MS = 60
/** The buttons that a mouse, a pen or a finger holds down to press, drag or draw. */
const PRIMARY = 1

type Point = { readonly x: number; readonly y: number }

/**
 * Free zoom: dragging moves, two fingers or Ctrl/Cmd with the wheel zoom around where they point. A plain wheel is left to
 * the page, and so is an upright swipe while nothing is enlarged.
 */
export function useGestures(svg: RefObject<SVGSVGElement | null>, gestures: Gestures): void {
  const latest = useRef(gestures)
  useEffect(() => {
    latest.current = gestures
  })

  useEffect(() => {
    const drawing = svg.current
    if (drawing === null) return
    const gesture = createGesture()
    const listening = new AbortController()
    const { signal } = listening
    let endedAt = Number.NEGATIVE_INFINITY
    let resting: ReturnType<typeof setTimeout> | undefined

    const pointOf = (event: MouseEvent): Point => pointIn(drawing, latest.current.stage, event)
    const zoomed = (view: View, factor: number, point: Point): View => {
      const { stage, widest } = latest.current
      return zoomBy(view, stage, factor, point, { narrowest: NARROWEST, widest: widest * 1.2 })
    }
    const settle = () => latest.current.settle(latest.current.current.current)

    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      const turn = Math.max(-WHEEL_MOST, Math.min(WHEEL_MOST, -event.deltaY * WHEEL_PACE))
      const { current, show } = latest.current
      show(zoomed(current.current, Math.exp(turn), pointOf(event)))
      clearTimeout(resting)
      resting = setTimeout(settle, WHEEL_RESTS_MS)
    }
    const onDown = (event: PointerEvent) => {
      // Neither the button on a pen's barrel nor its eraser drags.
      if (event.button !== 0) return
      gesture.press({
        id: event.pointerId,
        kind: event.pointerType,
        at: pointOf(event),
        isUprightOfPage: event.pointerType === 'touch' && !latest.current.isEnlarged,
      })
    }
    const onUp = (event: PointerEvent) => {
      if (!gesture.lift(event.pointerId)) return
      endedAt = event.timeStamp
      settle()
    }
    const onMove = (event: PointerEvent) => {
      // It was let go where the page did not hear of it, such as in a menu of the browser.
      if ((event.buttons & PRIMARY) === 0) {
        onUp(event)
        return
      }
      const motion = gesture.move(event.pointerId, pointOf(event))
      if (motion === null) return
      const { current, stage, show } = latest.current
      const { shift, factor, around } = motion
      drawing.setPointerCapture(event.pointerId)
      show(zoomed(panBy(current.current, stage, shift.x, shift.y), factor, around))
    }
    const onClick = (event: MouseEvent) => {
      // A key clicks too, and never after a drag.
      if (event.detail === 0 || event.timeStamp - endedAt > CLICK_FOLLOWS_MS) return
      event.preventDefault()
      event.stopPropagation()
    }

    drawing.addEventListener('wheel', onWheel, { passive: false, signal })
    drawing.addEventListener('pointerdown', onDown, { signal })
    drawing.addEventListener('pointermove', onMove, { signal })
    drawing.addEventListener('pointerup', onUp, { signal })
    drawing.addEventListener('pointercancel', onUp, { signal })
    drawing.addEventListener('click', onClick, { capture: true, signal })
    // A dragged link would be picked up by the browser.
    drawing.addEventListener('dragstart', (event) => event.preventDefault(), { signal })
    return () => {
      clearTimeout(resting)
      listening.abort()
    }
  }, [svg])
}
