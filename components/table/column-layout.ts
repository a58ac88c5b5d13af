'use client'

import { useCallback, useSyncExternalStore } from 'react'

/** How one person has laid a table out on this screen: widths in rem by column, and the columns that stay in sight. */
export type ColumnLayoutState = {
  readonly widths: Readonly<Record<string, number>>
  readonly pinned: readonly string[]
}

export const DEFAULT_LAYOUT: ColumnLayoutState = { widths: {}, pinned: ['name'] }

/** Narrower than this no column can be made, in rem. */
export const MIN_WIDTH = 4

const KEY = 'genai-atlas:columns:'

const layouts = new Map<string, ColumnLayoutState>()
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** The layout of a table by its name, kept in the browser; the default where the browser keeps nothing. */
export function useColumnLayout(
  table: string,
): [ColumnLayoutState, (layout: ColumnLayoutState) => void] {
  const layout = useSyncExternalStore(
    subscribe,
    () => read(table),
    () => DEFAULT_LAYOUT,
  )
  const change = useCallback((changed: ColumnLayoutState) => write(table, changed), [table])
  return [layout, change]
}

function read(table: string): ColumnLayoutState {
  const known = layouts.get(table)
  if (known !== undefined) return known
  const layout = stored(table)
  layouts.set(table, layout)
  return layout
}

function write(table: string, layout: ColumnLayoutState): void {
  layouts.set(table, layout)
  try {
    localStorage.setItem(KEY + table, JSON.stringify(layout))
  } catch {
    // A browser that keeps nothing: the layout holds until the page is left.
  }
  for (const listener of listeners) listener()
}

function stored(table: string): ColumnLayoutState {
  try {
    return layoutFrom(JSON.parse(localStorage.getItem(KEY + table) ?? 'null'))
  } catch {
    return DEFAULT_LAYOUT
  }
}

/** What was kept, without what makes no sense: the browser's store is open to anyone. */
function layoutFrom(kept: unknown): ColumnLayoutState {
  if (typeof kept !== 'object' || kept === null) return DEFAULT_LAYOUT
  const { widths, pinned } = kept as { widths?: unknown; pinned?: unknown }
  const entries = typeof widths === 'object' && widths !== null ? Object.entries(widths) : []
  return {
    widths: Object.fromEntries(
      entries.filter(([, width]) => Number.isFinite(width) && width >= MIN_WIDTH),
    ),
    pinned: Array.isArray(pinned)
      ? pinned.filter((name) => typeof name === 'string')
      : DEFAULT_LAYOUT.pinned,
  }
}
