'use client'

import { easeCubicInOut } from 'd3'
import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { Circle } from '@/domain/circles'
import { fly, type Stage, type View } from '@/domain/circles/view'
import { drawView } from './parts'

/** A view at rest and the circle in focus there: what the names belong to. */
export type Rest = { readonly view: View; readonly focus: string }

/** Names are gone by the first of these parts of the way and come back from the second. */
const NAMES_OUT = 0.2
const NAMES_IN = 0.7

const isSameView = (one: View, other: View): boolean =>
  one.x === other.x && one.y === other.y && one.width === other.width

const prefersReducedMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

const namesOpacity = (progress: number): number =>
  progress < NAMES_OUT
    ? 1 - progress / NAMES_OUT
    : Math.max(0, (progress - NAMES_IN) / (1 - NAMES_IN))

/**
 * Moves the drawing to a view along its path, frame by frame and past React, from wherever it is: a new target
 * interrupts. Gives the rest that names are to be drawn for, which follows when the old names have faded, and `show`,
 * which draws any view at once for a gesture.
 */
export function useFlight(
  svg: RefObject<SVGSVGElement | null>,
  circles: ReadonlyMap<string, Circle>,
  target: Rest,
  stage: Stage,
): { named: Rest; current: RefObject<View>; show: (view: View) => void } {
  const current = useRef(target.view)
  const [named, setNamed] = useState(target)
  const { view, focus } = target

  const show = useCallback(
    (next: View) => {
      current.current = next
      if (svg.current !== null) drawView(svg.current, circles, next, stage)
    },
    [svg, circles, stage],
  )

  useLayoutEffect(() => {
    const drawing = svg.current
    if (drawing === null) return
    const arrive = () => {
      show(view)
      setNamed({ view, focus })
      drawing.style.removeProperty('--names')
    }
    if (isSameView(current.current, view) || prefersReducedMotion()) {
      arrive()
      return
    }
    const flight = fly(current.current, view)
    let areNamesNew = false
    let started: number | null = null
    let request = requestAnimationFrame(function step(now) {
      started ??= now
      const progress = Math.min(1, (now - started) / flight.duration)
      if (progress === 1) {
        arrive()
        return
      }
      if (progress >= NAMES_OUT && !areNamesNew) {
        areNamesNew = true
        setNamed({ view, focus })
      }
      drawing.style.setProperty('--names', namesOpacity(progress).toFixed(3))
      show(flight.at(easeCubicInOut(progress)))
      request = requestAnimationFrame(step)
    })
    // React has drawn the circles where they are going; the first frame stands where they were.
    show(current.current)
    return () => cancelAnimationFrame(request)
  }, [svg, view, focus, show])

  return { named, current, show }
}
