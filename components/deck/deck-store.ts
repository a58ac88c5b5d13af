import type { Deck } from '@/domain/deck'
import type { SlideContent } from '@/domain/slides/content'

const DATABASE = 'genai-atlas-decks'
const VERSION = 1
const DECKS = 'decks'
const CONTENTS = 'contents'

/** What of a deck could not be kept, in words for its reader. */
export class KeepingError extends Error {
  override name = 'KeepingError'
}

const FULL =
  'The browser’s storage is full: the last change is not kept. Export the deck as a file so that nothing is lost.'
const REFUSED =
  'The browser keeps no data for this site: what you change is lost when the page closes. Export the deck as a file.'

let opening: Promise<IDBDatabase> | undefined

function open(): Promise<IDBDatabase> {
  opening ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(DATABASE, VERSION)
    request.onupgradeneeded = () => {
      request.result.createObjectStore(DECKS, { keyPath: 'id' })
      request.result.createObjectStore(CONTENTS)
    }
    request.onsuccess = () => {
      // Another tab that needs a newer shape must not wait for this one.
      request.result.onversionchange = () => request.result.close()
      resolve(request.result)
    }
    request.onerror = () => reject(request.error)
    request.onblocked = () => reject(new Error('blocked'))
  })
  opening.catch(() => {
    opening = undefined
  })
  return opening
}

const answer = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

const finished = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
    transaction.onerror = () => reject(transaction.error)
  })

async function within<Result>(
  store: typeof DECKS | typeof CONTENTS,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => Promise<Result>,
): Promise<Result> {
  try {
    const database = await open()
    const transaction = database.transaction(store, mode)
    const done = finished(transaction)
    const result = await work(transaction.objectStore(store))
    await done
    return result
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError'
    throw new KeepingError(isFull ? FULL : REFUSED, { cause: error })
  }
}

/** Every deck kept in this browser, as it was stored: to be checked before it is used. */
export const readDecks = (): Promise<unknown[]> =>
  within(DECKS, 'readonly', (store) => answer(store.getAll()))

/** One deck as it was stored; undefined where there is none. */
export const readDeck = (id: string): Promise<unknown> =>
  within(DECKS, 'readonly', (store) => answer(store.get(id)))

/**
 * Keeps a deck. Where another tab has kept the same or a later version meanwhile this one still wins, with a version after
 * it, so that the other tab sees the change.
 */
export const writeDeck = (deck: Deck): Promise<Deck> =>
  within(DECKS, 'readwrite', async (store) => {
    const before: unknown = await answer(store.get(deck.id))
    const kept = { ...deck, version: Math.max(deck.version, versionOf(before) + 1) }
    await answer(store.put(kept))
    return kept
  })

export const deleteDeck = (id: string): Promise<void> =>
  within(DECKS, 'readwrite', async (store) => {
    await answer(store.delete(id))
  })

/** What a slide showed when it was frozen; undefined where it never was in this browser. */
export const readContent = (key: string): Promise<SlideContent | undefined> =>
  within(CONTENTS, 'readonly', (store) => answer<SlideContent | undefined>(store.get(key)))

export const writeContent = (key: string, content: SlideContent): Promise<void> =>
  within(CONTENTS, 'readwrite', async (store) => {
    await answer(store.put(content, key))
  })

const versionOf = (stored: unknown): number =>
  typeof stored === 'object' && stored !== null && 'version' in stored
    ? Number(stored.version) || 0
    : -1
