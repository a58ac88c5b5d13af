'use client'

import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { RowList } from '@/domain/filters/row-list'

/**
 * Lays a table out as soon as other rows are drawn in it: the time left until the next frame is due, which then has only to
 * paint them. Not the first rows, which take longer than that.
 */
export function useEarlyLayout(
  rows: RowList<unknown>,
  body: RefObject<HTMLTableSectionElement | null>,
): void {
  const laidOut = useRef(rows)
  useLayoutEffect(() => {
    if (laidOut.current === rows) return
    laidOut.current = rows
    body.current?.getBoundingClientRect()
  }, [rows, body])
}
