'use client'

import type { MouseEvent } from 'react'
import type { Order } from '@/domain/arrange'
import { singleMatch } from '@/domain/arrange/matching'
import { arrangementsOf } from '@/domain/arrange/options'
import type { FilterChange } from '@/domain/filters/changes'
import { type AtlasQuery, atlasAddress } from '@/domain/query'
import { isPlainPress } from '../ui/is-plain-press'
import type { AtlasData } from './atlas-data'
import { pictureOf } from './pictures'
import { useSearchFlight } from './use-search-flight'

/** A change of the query; null takes a part back to its default. */
export type AtlasChange = { [Name in keyof AtlasQuery]?: AtlasQuery[Name] | null }

/** Takes a change of the query; a pushed one is a step of its own in the history. */
export type OnAtlasChange = (change: AtlasChange, options: { history: 'push' | 'replace' }) => void

/** What the circles of a query hold, and how they are nested. */
export const orderOf = ({ arrange, leaves }: Pick<AtlasQuery, 'arrange' | 'leaves'>): Order => ({
  arrangement: arrange ?? 'concept',
  leaves,
})

/** The steps a reader takes from a view: each a change of the address. */
export function useSteps({
  data,
  query,
  focus,
  matchingFor,
  onChange,
}: {
  data: AtlasData
  query: AtlasQuery
  focus: string
  matchingFor: (search: string) => ReadonlySet<string> | null
  onChange: OnAtlasChange
}) {
  const order = orderOf(query)
  // Before anything is hidden.
  const whole = pictureOf(data, order)
  const flightTo = useSearchFlight(focus)
  const push = (change: AtlasChange) => onChange(change, { history: 'push' })
  const focusOn = (id: string) => (id === whole.tree.id ? null : id)
  const goTo = (id: string) => {
    if (id !== focus) push({ focus: focusOn(id) })
  }
  return {
    push,
    goTo,
    hrefOf: (id: string) => atlasAddress({ ...query, focus: focusOn(id) }),
    /** A link that is followed within the page, unless it is to open elsewhere. */
    open: (id: string, event: MouseEvent) => {
      if (!isPlainPress(event)) return
      event.preventDefault()
      goTo(id)
    },
    /** What is in focus stays so where the other order has it too. */
    reorder: (change: Partial<Order>) => {
      const next = { ...order, ...change }
      const allowed = arrangementsOf(next.leaves).find((one) => one === next.arrangement)
      const arrangement = allowed ?? 'concept'
      const isKept = pictureOf(data, { ...next, arrangement }).index.has(focus)
      push({
        arrange: arrangement === 'concept' ? null : arrangement,
        leaves: next.leaves,
        focus: isKept ? focusOn(focus) : null,
      })
    },
    filter: (change: FilterChange) => push(change),
    search: (q: string) => {
      const found = q.trim() === '' ? null : matchingFor(q)
      const only = found === null ? null : singleMatch(whole.tree, found, q)
      onChange({ q: q === '' ? null : q, ...flightTo(only, focusOn) }, { history: 'replace' })
    },
  }
}
