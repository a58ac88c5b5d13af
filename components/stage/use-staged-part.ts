'use client'

import { useEffect, useLayoutEffect, useState } from 'react'
import { putOnStage } from './put-on-stage'
import { partById, STAGE_SCREEN, type StagePart, TOLD_OF_PARTS } from './stage-parts'

/**
 * Keeps the part of an id on the stage for as long as it is asked for, also when the page draws it anew. Null where none is
 * asked for or the page has none of this id.
 */
export function useStagedPart(id: string | null): StagePart | null {
  const [part, setPart] = useState<StagePart | null>(null)
  const element = part?.element

  useLayoutEffect(() => {
    if (id === null) return
    const look = () => {
      const found = partById(id)
      setPart((before) => (isSame(before, found) ? before : found))
    }
    look()
    const changes = new MutationObserver(look)
    changes.observe(document.body, {
      childList: true,
      subtree: true,
      attributeFilter: TOLD_OF_PARTS,
    })
    return () => {
      changes.disconnect()
      setPart(null)
    }
  }, [id])

  useLayoutEffect(() => (element === undefined ? undefined : putOnStage(element)), [element])

  useEffect(() => {
    if (part !== null)
      part.element.querySelector(STAGE_SCREEN)?.setAttribute('aria-label', part.title)
  }, [part])

  return part
}

const isSame = (one: StagePart | null, other: StagePart | null): boolean =>
  one?.element === other?.element &&
  one?.title === other?.title &&
  one?.item?.id === other?.item?.id &&
  one?.item?.total === other?.item?.total
