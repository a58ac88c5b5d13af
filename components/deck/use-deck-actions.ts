'use client'

import { useState } from 'react'
import type { Deck } from '@/domain/deck'
import { copyDeck } from '@/domain/deck/changes'
import { READY_DECK_ID } from '@/domain/deck/ready'
import type { PresentQuery } from '@/domain/query'
import type { Decks } from './use-decks'

type SetQuery = (
  change: { [Name in keyof PresentQuery]?: PresentQuery[Name] | null },
  options?: { history: 'push' | 'replace' },
) => void

const NEW_NAME = 'My deck'

/** An id that no other deck in this browser has. */
const freshId = (): string => `deck-${crypto.randomUUID().slice(0, 13)}`

export type DeckActions = ReturnType<typeof useDeckActions>

/** What can be done with a deck as a whole, and what came of it. */
export function useDeckActions({ decks, setQuery }: { decks: Decks; setQuery: SetQuery }) {
  const [problem, setProblem] = useState<string | null>(null)
  const [message, setMessage] = useState('')
  const { deck } = decks

  const openDeck = (next: Deck, said: string) => {
    decks.keep(next)
    setProblem(null)
    setMessage(said)
    setQuery({ deck: next.id, shared: null, slide: null }, { history: 'push' })
  }
  return {
    problem,
    message,
    startDeck: () =>
      openDeck({ id: freshId(), name: NEW_NAME, slides: [], version: 0 }, 'A new deck'),
    duplicateDeck: () =>
      openDeck(copyDeck(deck, freshId(), `${deck.name}, copy`), 'The deck is duplicated'),
    keepShared: (shared: Deck) =>
      openDeck(copyDeck(shared, freshId(), shared.name), 'The deck is kept in this browser'),
    deleteDeck: () => {
      decks.remove(deck.id)
      setMessage(deck.id === READY_DECK_ID ? 'The ready deck is restored' : 'The deck is deleted')
      setQuery({ deck: null, shared: null, slide: null })
    },
    importDeck: async (file: File) => {
      const { deckFromJson } = await import('@/domain/deck/file')
      const { deck: read, problems } = deckFromJson(await file.text())
      if (read === undefined) {
        setProblem(`${file.name} could not be imported.\n${problems.join('\n')}`)
        return
      }
      openDeck(copyDeck(read, freshId(), read.name), `${file.name} is imported`)
    },
    shareDeck: async () => {
      const { encodeDeck, LONGEST_ADDRESS } = await import('@/domain/deck/address')
      const address = new URL(window.location.pathname, window.location.href)
      const room = LONGEST_ADDRESS - `${address}?shared=`.length
      const encoded = encodeDeck(deck, room)
      if (encoded === null) {
        setProblem(
          'The deck is too long for an address. Export it as JSON and send the file, or shorten the notes.',
        )
        return
      }
      address.searchParams.set('shared', encoded)
      try {
        await navigator.clipboard.writeText(address.href)
        setProblem(null)
        setMessage('The link to the whole deck is copied')
      } catch {
        setProblem('The browser did not allow copying.')
      }
    },
  }
}
