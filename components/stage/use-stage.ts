'use client'

import { useSearchParams } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { stageParsers } from '@/domain/query'
import { itemBeside } from '@/domain/stage'
import { replaceHash } from '../use-hash'
import { useQuery } from '../use-query'
import { answerAsksForStage } from './ask-for-stage'
import {
  fillScreen,
  fillsScreen,
  leaveFullScreen,
  leavesFullScreen,
  subscribeToFullScreen,
} from './full-screen'
import { partMeant, partsOnPage, type StagePart } from './stage-parts'
import { useStageKeys } from './use-stage-keys'
import { useStagedPart } from './use-staged-part'

/** What comes next on the stage: another item of the part that is there, or another part. */
type Next = { readonly kind: 'item' | 'part'; readonly id: string }

/** Where a reader was when a part began to fill the screen, and how long the history was until then. */
type Place = { readonly focused: Element | null; readonly top: number; readonly entries: number }

/**
 * The part that the address puts on the stage, and the ways on to it, between parts and off it. Filling the screen is a
 * history entry, stepping is not; going back leads to where the reader was. The fragment names the item a part shows.
 */
export function useStage(): {
  asked: string | null
  part: StagePart | null
  /** What comes next; null at either end. */
  nextOf: (steps: 1 | -1) => Next | null
  step: (steps: 1 | -1) => void
  close: () => void
} {
  const {
    query: { stage },
    setQuery,
  } = useQuery(stageParsers)
  const part = useStagedPart(stage)
  const place = useRef<Place | null>(null)
  const lastId = useRef<string | null>(null)
  /** The fragment names an item stepped to, perhaps before the part shows it. */
  const hasStepped = useRef(false)

  const fill = (id: string) => {
    fillScreen()
    hasStepped.current = false
    place.current = {
      focused: document.activeElement,
      top: window.scrollY,
      entries: window.history.length,
    }
    setQuery({ stage: id }, { history: 'push' })
  }
  const nextOf = (steps: 1 | -1): Next | null => {
    const item = steps === 1 ? part?.item?.next : part?.item?.previous
    if (item) return { kind: 'item', id: item }
    const ids = partsOnPage().map(({ id }) => id)
    const id = itemBeside(ids, part?.id ?? '', steps)
    return id === null ? null : { kind: 'part', id }
  }
  const step = (steps: 1 | -1) => {
    const next = nextOf(steps)
    hasStepped.current = next?.kind === 'item'
    if (next?.kind === 'item') replaceHash(next.id)
    else if (next?.kind === 'part') setQuery({ stage: next.id }, { history: 'replace' })
  }
  const close = () => {
    // Where the entry for the stage is surely the last, it goes; otherwise another view may have come since.
    if (place.current?.entries === window.history.length - 1) window.history.back()
    else setQuery({ stage: null }, { history: 'replace' })
  }

  useEffect(() => answerAsksForStage(fill))
  useStageKeys({
    isStaged: part !== null,
    onFill: () => {
      const meant = partMeant(lastId.current)
      if (meant !== null) fill(meant.id)
    },
    onStep: step,
    onClose: close,
  })

  // Once the address is the stage's own: before, the item would be named in the entry that Back leads to.
  const isInAddress = new URLSearchParams(useSearchParams()).get('stage') === part?.id
  const item = isInAddress ? part?.item?.id : undefined
  useEffect(() => {
    if (item !== undefined && !hasStepped.current) replaceHash(item)
  }, [item])

  const isStaged = part !== null
  const latestClose = useRef(close)
  useEffect(() => {
    latestClose.current = close
    if (part !== null) lastId.current = part.id
  })
  useEffect(() => {
    if (!isStaged) return
    // Back, and at once forward again: the screen that is left belongs to the stage before.
    let isOfBefore = leavesFullScreen()
    const unsubscribe = subscribeToFullScreen(() => {
      if (fillsScreen()) return
      if (!isOfBefore) latestClose.current()
      isOfBefore = false
    })
    return () => {
      unsubscribe()
      leaveFullScreen()
      returnTo(place.current, lastId.current)
      place.current = null
    }
  }, [isStaged])

  return { asked: stage, part, nextOf, step, close }
}

/** Back to where the reader was; who came by a link finds the part that filled the screen. */
function returnTo(place: Place | null, lastId: string | null): void {
  if (place !== null) window.scrollTo({ top: place.top })
  const button = document.querySelector<HTMLElement>(`[data-fills="${lastId}"]`)
  const focused = place?.focused instanceof HTMLElement ? place.focused : null
  if (focused?.isConnected && focused !== document.body) focused.focus({ preventScroll: true })
  else if (place === null) {
    button?.closest('[data-stage-part]')?.scrollIntoView()
    button?.focus({ preventScroll: true })
  }
}
