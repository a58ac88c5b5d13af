'use client'

import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { TreeIndex } from '@/domain/taxonomy'
import { areSingleKeysOn } from '../use-single-keys'
import { circleForKey, createTypeahead } from './keys'

/** Walks the circles by keys from the one under the keyboard; the keyboard goes along, also to one that is no link yet. */
export function useCircleKeys(
  svg: RefObject<SVGSVGElement | null>,
  index: TreeIndex,
  from: string,
  onFocus: (id: string) => void,
): (event: KeyboardEvent) => void {
  const [type] = useState(createTypeahead)
  const awaited = useRef<string | null>(null)
  // A member of a crowd becomes a link once it is in focus.
  useLayoutEffect(() => {
    if (awaited.current !== null && focusLink(svg.current, awaited.current)) awaited.current = null
  })
  return (event) => {
    const to = circleForKey(index, from, event.nativeEvent, areSingleKeysOn() ? type : null)
    if (to === null) return
    event.preventDefault()
    onFocus(to)
    awaited.current = focusLink(svg.current, to) ? null : to
  }
}

/** Brings the keyboard to the link of a circle; gives whether there is one. */
function focusLink(svg: SVGSVGElement | null, id: string): boolean {
  const link = svg?.querySelector<SVGElement>(`[data-link="${CSS.escape(id)}"]`)
  link?.focus({ preventScroll: true })
  return link !== null && link !== undefined
}
