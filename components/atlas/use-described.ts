'use client'

import { type RefObject, useEffect } from 'react'

/** Lets a circle under the keyboard say what its tooltip tells, for as long as the tooltip is there. */
export function useDescribed(
  svg: RefObject<SVGSVGElement | null>,
  id: string | null,
  tooltip: string,
): void {
  useEffect(() => {
    const link = id === null ? null : svg.current?.querySelector(`[data-link="${CSS.escape(id)}"]`)
    link?.setAttribute('aria-describedby', tooltip)
    return () => link?.removeAttribute('aria-describedby')
  }, [svg, id, tooltip])
}
