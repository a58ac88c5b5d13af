'use client'

import { type RefObject, useEffect, useEffectEvent } from 'react'

type Pointing = {
  /** The pointer is, or was pressed, somewhere in it. */
  readonly onPoint: (event: MouseEvent) => void
  readonly onLeave: () => void
  readonly onPress: (event: MouseEvent) => void
}

/** What a pointer does on a picture. It is there beside controls that do the same: a picture takes no keys. */
export function usePointer(
  element: RefObject<HTMLElement | null>,
  { onPoint, onLeave, onPress }: Pointing,
): void {
  const point = useEffectEvent(onPoint)
  const leave = useEffectEvent(onLeave)
  const press = useEffectEvent(onPress)
  useEffect(() => {
    const own = element.current
    if (own === null) return
    const move = (event: PointerEvent) => point(event)
    const out = () => leave()
    const click = (event: MouseEvent) => {
      point(event)
      press(event)
    }
    own.addEventListener('pointermove', move)
    own.addEventListener('pointerleave', out)
    own.addEventListener('click', click)
    return () => {
      own.removeEventListener('pointermove', move)
      own.removeEventListener('pointerleave', out)
      own.removeEventListener('click', click)
    }
  }, [element])
}
