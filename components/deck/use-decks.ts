'use client'

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Deck } from '@/domain/deck'
import { freezeDeck } from '@/domain/deck/changes'
import { advance, beginHistory, type DeckHistory, redo, undo } from '@/domain/deck/history'
import { READY_DECK_ID, readyDeck } from '@/domain/deck/ready'
import { hearTabs, tellTabs } from './deck-channel'
import { deleteDeck, KeepingError, readDeck, readDecks, writeDeck } from './deck-store'
import { rememberDeck } from './last-deck'

/** A change of a deck. `field` joins changes of one field, so that typing is taken back at once. */
export type ChangeDeck = (change: (deck: Deck) => Deck, field?: string) => void

export type Decks = {
  readonly isReady: boolean
  readonly decks: readonly Pick<Deck, 'id' | 'name'>[]
  readonly deck: Deck
  readonly history: DeckHistory
  /** What could not be kept. */
  readonly problem: string | null
  /** What happened elsewhere, such as a change in another tab. */
  readonly notice: string | null
  readonly dismissNotice: () => void
  readonly change: ChangeDeck
  readonly undo: () => void
  readonly redo: () => void
  /** Keeps a whole deck under its id. */
  readonly keep: (deck: Deck) => void
  readonly remove: (id: string) => void
}

const CHANGED_ELSEWHERE =
  'This deck was changed in another tab. The later change is shown; Undo brings back what was here.'
const DELETED_ELSEWHERE =
  'This deck was deleted in another tab. It stays here until the page closes; any change keeps it again.'
const BROKEN = 'A deck in this browser’s storage could not be read and is left as it is.'

/** A stored deck, checked: the validator is loaded when there is something to check. */
async function checked(value: unknown): Promise<Deck | null> {
  const { deckFromValue } = await import('@/domain/deck/file')
  return deckFromValue(value).deck ?? null
}

/** The decks of this browser and the one an address asks for, kept at every change and in step with other tabs. */
export function useDecks(asked: string, shared: Deck | null, edition: string | null): Decks {
  const [stored, setStored] = useState<readonly Deck[]>([])
  const [history, setHistory] = useState<DeckHistory>(() => beginHistory(shared ?? readyDeck('')))
  const [loadedId, setLoadedId] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [notice, setNotice] = useState<string | null>(null)
  const lastField = useRef<string | undefined>(undefined)
  const keeping = useRef<Promise<void>>(Promise.resolve())
  const wanted = shared?.id ?? asked

  useEffect(() => {
    let isWanted = true
    const begin = async () => {
      // A deck that was just made is kept before it is looked for.
      await keeping.current
      const values = await readDecks().catch((error: unknown) => {
        if (isWanted && error instanceof KeepingError) setProblem(error.message)
        return []
      })
      const decks = await Promise.all(values.map(checked))
      if (!isWanted) return
      const sound = decks.filter((deck) => deck !== null)
      if (sound.length < decks.length) setNotice(BROKEN)
      setStored(sound)
      setHistory(beginHistory(shared ?? sound.find(({ id }) => id === wanted) ?? readyDeck('')))
      setLoadedId(wanted)
    }
    begin()
    return () => {
      isWanted = false
    }
  }, [wanted, shared])

  const deck = history.present
  // Two presses may come before the page is drawn anew: the second goes on from what the first left.
  const latest = useRef(history)
  useEffect(() => {
    latest.current = history
  }, [history])

  /** Written one after the other, so that the last change is what stays. */
  const write = (next: Deck) => {
    keeping.current = keeping.current.then(async () => {
      try {
        const kept = await writeDeck(next)
        setStored((before) => [...before.filter(({ id }) => id !== kept.id), kept])
        setProblem(null)
        tellTabs({ kind: 'kept', id: kept.id })
      } catch (error) {
        if (error instanceof KeepingError) setProblem(error.message)
        else throw error
      }
    })
  }
  const go = (next: DeckHistory) => {
    if (next === latest.current) return
    const frozen = { ...next, present: freezeDeck(next.present, edition ?? '') }
    latest.current = frozen
    setHistory(frozen)
    if (frozen.present.id !== shared?.id) {
      write(frozen.present)
      rememberDeck(frozen.present.id)
    }
  }

  const hear = useEffectEvent(async ({ kind, id }: { kind: 'kept' | 'deleted'; id: string }) => {
    if (kind === 'deleted') {
      setStored((before) => before.filter((one) => one.id !== id))
      if (id === deck.id) setNotice(DELETED_ELSEWHERE)
      return
    }
    const value = await readDeck(id).catch(() => undefined)
    const theirs = value === undefined ? null : await checked(value)
    if (theirs === null) return
    setStored((before) => [...before.filter((one) => one.id !== id), theirs])
    setHistory((before) => {
      if (before.present.id !== id) return before
      lastField.current = undefined
      return advance(before, theirs)
    })
    if (id === deck.id) setNotice(CHANGED_ELSEWHERE)
  })
  useEffect(() => hearTabs((message) => hear(message)), [])

  const ready = stored.some(({ id }) => id === READY_DECK_ID) ? [] : [readyDeck('')]
  return {
    isReady: loadedId === wanted,
    decks: [...ready, ...stored].map(({ id, name }) => ({ id, name })).sort(byName),
    deck,
    history,
    problem,
    notice,
    dismissNotice: () => setNotice(null),
    change: (change, field) => {
      const merges = field !== undefined && field === lastField.current
      lastField.current = field
      go(advance(latest.current, change(latest.current.present), { merges }))
    },
    undo: () => {
      lastField.current = undefined
      go(undo(latest.current))
    },
    redo: () => {
      lastField.current = undefined
      go(redo(latest.current))
    },
    keep: (next) => {
      write(next)
      rememberDeck(next.id)
    },
    remove: (id) => {
      setStored((before) => before.filter((one) => one.id !== id))
      if (id === READY_DECK_ID && id === deck.id)
        setHistory(advance(history, { ...readyDeck(''), version: deck.version + 1 }))
      keeping.current = keeping.current.then(async () => {
        try {
          await deleteDeck(id)
          tellTabs({ kind: 'deleted', id })
        } catch (error) {
          if (error instanceof KeepingError) setProblem(error.message)
          else throw error
        }
      })
    },
  }
}

/** The ready deck first, the others by name. */
const byName = (one: Pick<Deck, 'id' | 'name'>, other: Pick<Deck, 'id' | 'name'>): number =>
  Number(other.id === READY_DECK_ID) - Number(one.id === READY_DECK_ID) ||
  one.name.localeCompare(other.name, 'en')
