'use client'

import { type RefCallback, useCallback } from 'react'

/**
 * The ref of the header of a table, whose style is to know how high the table is, as `--table-height`. The header
 * alone: what the table inherited would have every cell styled anew whenever rows come into sight.
 */
export const useTableHeight = (): RefCallback<HTMLTableSectionElement> =>
  useCallback((header: HTMLTableSectionElement) => {
    const table = header.parentElement
    if (table === null) return
    const observer = new ResizeObserver(() =>
      header.style.setProperty('--table-height', `${table.offsetHeight}px`),
    )
    observer.observe(table)
    return () => observer.disconnect()
  }, [])
