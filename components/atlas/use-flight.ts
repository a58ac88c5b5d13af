'use client'

import { easeCubicInOut } from 'd3'
import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react'
import { isLarge } from '@/domain/circles/crowd'
import { type Start, travel } from '@/domain/circles/travel'
import { fly, type Stage, spotOf, type View } from '@/domain/circles/view'
import { animate, prefersReducedMotion } from './animate'
import { type Drawing, drawArrived, drawingIn, drawPassing, drawView, fadeNames } from './drawing'
import { isLeafIn, type Layout, type Leaving, leavingOf, type Rest, spotsOf } from './layout'

/** Names are gone by the first of these parts of the way and come back from the second. */
const NAMES_OUT = 0.2
const NAMES_IN = 0.7

const isSameView = (one: View, other: View): boolean =>
  one.x === other.x && one.y === other.y && one.width === other.width

const namesOpacity = (progress: number): number =>
  progress < NAMES_OUT
    ? 1 - progress / NAMES_OUT
    : Math.max(0, (progress - NAMES_IN) / (1 - NAMES_IN))

const NONE: readonly Leaving[] = []

/**
 * Moves the drawing past React, frame by frame and from wherever it is, so that whatever comes interrupts: to a view
 * along its path, or to the places that another layout gives the circles. Gives the rest that names are to be drawn for,
 * which follows when the old names have faded, the one arrived at, the circles that leave, and `show`, which draws any
 * view at once for a gesture.
 */
export function useFlight(
  svg: RefObject<SVGSVGElement | null>,
  layout: Layout,
  target: Rest,
  stage: Stage,
): {
  named: Rest
  arrived: Rest
  leaving: readonly Leaving[]
  current: RefObject<View>
  show: (view: View) => void
} {
  const current = useRef(target.view)
  /** What stands where: the layout drawn last, and the places on the way to it while it is not reached. */
  const drawn = useRef<{ layout: Layout; passing: ReadonlyMap<string, Start> | null }>({
    layout,
    passing: null,
  })
  const drawing = useRef<Drawing | null>(null)
  const isShown = useRef(false)
  const [named, setNamed] = useState(target)
  const [arrived, setArrived] = useState(target)
  const [leaving, setLeaving] = useState(NONE)

  /** Writes into the moving parts, which are looked for when something is to move. */
  const write = useCallback(
    (into: (parts: Drawing) => void) => {
      if (svg.current !== null) drawing.current ??= drawingIn(svg.current)
      if (drawing.current !== null) into(drawing.current)
    },
    [svg],
  )
  const show = useCallback(
    (next: View, areNamesSeen = true) => {
      current.current = next
      write((parts) => drawView(parts, layout.circles, next, stage, areNamesSeen))
    },
    [layout, stage, write],
  )

  // Whatever was drawn anew may have brought other parts.
  useLayoutEffect(() => {
    drawing.current = null
  })

  useLayoutEffect(() => {
    // What is drawn first stands where it belongs.
    if (!isShown.current) {
      isShown.current = true
      return
    }
    const { view } = target
    const before = drawn.current
    const isRearranged = before.layout.key !== layout.key || before.passing !== null
    const fade = (progress: number) => {
      const opacity = namesOpacity(progress)
      write((parts) => fadeNames(parts, opacity))
      return opacity > 0
    }
    const arrive = () => {
      drawn.current = { layout, passing: null }
      show(view)
      fade(1)
      if (isRearranged) write((parts) => drawArrived(parts, layout.circles))
      setNamed(target)
      if (isLarge(layout.circles)) setArrived(target)
      setLeaving(NONE)
    }
    if (prefersReducedMotion() || (!isRearranged && isSameView(current.current, view))) {
      arrive()
      return
    }
    if (!isRearranged) {
      drawn.current = { layout, passing: null }
      const flight = fly(current.current, view)
      // React has drawn names and marks where they are going; the first frame stands where they were.
      show(current.current)
      let areNamesNew = false
      return animate(flight.duration, arrive, (progress) => {
        if (progress >= NAMES_OUT && !areNamesNew) {
          areNamesNew = true
          setNamed(target)
        }
        show(flight.at(easeCubicInOut(progress)), fade(progress))
      })
    }
    const spots = before.passing ?? spotsOf(before.layout, current.current, stage)
    const way = travel(
      spots,
      [...layout.circles.values()].map((circle) => ({
        id: circle.id,
        isLeaf: isLeafIn(layout.index, circle.id),
        spot: spotOf(circle, view, stage),
      })),
    )
    const draw = (progress: number) => {
      const { circles, leaving: rest } = way.at(progress * way.duration)
      drawn.current = { layout, passing: circles }
      write((parts) => drawPassing(parts, circles, view, stage))
      fade(progress)
      svg.current?.style.setProperty('--leaving', rest.toFixed(3))
    }
    if (before.layout.key !== layout.key) setLeaving(leavingOf(before.layout, layout, spots))
    setNamed(target)
    current.current = view
    draw(0)
    return animate(way.duration, arrive, draw)
  }, [svg, target, show, write, layout, stage])

  return { named, arrived, leaving, current, show }
}
