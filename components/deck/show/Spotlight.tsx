'use client'

import { useEffect, useRef } from 'react'

/** Darkens all but a disc around the pointer. */
export function Spotlight() {
  const shade = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      shade.current?.style.setProperty('--at', `${clientX}px ${clientY}px`)
    }
    window.addEventListener('pointermove', follow)
    return () => window.removeEventListener('pointermove', follow)
  }, [])
  return (
    <div
      ref={shade}
      data-testid="spotlight"
      aria-hidden="true"
      className="pointer-events-none absolute inset-0 z-10 [background:radial-gradient(circle_at_var(--at,50%_50%),transparent_9vmax,rgb(0_0_0/0.62)_9.4vmax)]"
    />
  )
}
