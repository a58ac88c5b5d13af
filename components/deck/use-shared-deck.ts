'use client'

import { useEffect, useState } from 'react'
import type { Deck } from '@/domain/deck'

/** The id of a deck that came with an address, until it is kept. */
export const SHARED_DECK_ID = 'shared'

/** The deck packed into an address: null where there is none, `broken` where it cannot be read. */
export function useSharedDeck(encoded: string | null): Deck | 'broken' | 'loading' | null {
  const [read, setRead] = useState<{ encoded: string; deck: Deck | null } | null>(null)
  useEffect(() => {
    if (encoded === null) return
    let isWanted = true
    import('@/domain/deck/address').then(({ decodeDeck }) => {
      if (isWanted) setRead({ encoded, deck: decodeDeck(encoded, SHARED_DECK_ID) })
    })
    return () => {
      isWanted = false
    }
  }, [encoded])
  if (encoded === null) return null
  if (read === null || read.encoded !== encoded) return 'loading'
  return read.deck ?? 'broken'
}
