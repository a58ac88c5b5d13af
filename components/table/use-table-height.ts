'use client'

import { type RefCallback, useCallback } from 'react'

/**
 * The ref of the header of a table that may go along with the page, whose style is to know how high the table is, as
 * `--table-height`. The header alone: what the table inherited would have every cell styled anew whenever rows come into
 * sight. Nor is it told to a header that stays by itself, which would style and lay it out twice in a frame: one that
 * does not always go along (`isAlong`) is asked whether it does.
 */
export const useTableHeight = (isAlong: boolean): RefCallback<HTMLTableSectionElement> =>
  useCallback(
    (header: HTMLTableSectionElement) => {
      const table = header.parentElement
      if (table === null) return
      const observer = new ResizeObserver(() => {
        if (!isAlong && getComputedStyle(header).animationName === 'none') return
        header.style.setProperty('--table-height', `${table.offsetHeight}px`)
      })
      observer.observe(table)
      return () => observer.disconnect()
    },
    [isAlong],
  )
