import { blankSlide, type Deck } from '@/domain/deck'
import { addSlide } from '@/domain/deck/changes'
import { READY_DECK_ID, readyDeck } from '@/domain/deck/ready'
import { tellTabs } from './deck-channel'
import { readDeck, writeDeck } from './deck-store'
import { lastDeck, rememberDeck } from './last-deck'

const MY_DECK: Deck = { id: 'my-deck', name: 'My deck', slides: [], version: 0 }

/** The edition of the data that this page was made from. */
const edition = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="edition"]')?.content ?? ''

/** A deck of this browser, checked; null where there is none of this id, or it cannot be read. */
async function soundDeck(id: string): Promise<Deck | null> {
  const stored = await readDeck(id)
  if (stored === undefined) return id === READY_DECK_ID ? readyDeck(edition()) : null
  const { deckFromValue } = await import('@/domain/deck/file')
  return deckFromValue(stored).deck ?? null
}

/**
 * Adds a view at the end of the deck that was changed last, else of one of one's own, frozen at the edition of this page.
 * @throws {KeepingError} where the browser cannot keep it.
 */
export async function addToDeck(address: string): Promise<{ deck: Deck; number: number }> {
  const last = lastDeck()
  const deck = (last === null ? null : await soundDeck(last)) ?? (await soundDeck(MY_DECK.id))
  const kept = await writeDeck(
    addSlide(deck ?? MY_DECK, { ...blankSlide(address), snapshot: edition() }),
  )
  rememberDeck(kept.id)
  tellTabs({ kind: 'kept', id: kept.id })
  return { deck: kept, number: kept.slides.length }
}
