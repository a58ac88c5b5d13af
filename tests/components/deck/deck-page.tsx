import { type OnUrlUpdateFunction, withNuqsTestingAdapter } from 'nuqs/adapters/testing'
import { vi } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { DeckExplorer } from '@/components/deck/DeckExplorer'
import { deleteDeck, readDeck, readDecks, writeDeck } from '@/components/deck/deck-store'
import { publishDataset } from '@/domain/dataset'
import type { Deck } from '@/domain/deck'
import { deckFromValue } from '@/domain/deck/file'
import { aDataset, aModel, aStatement } from '../../builders'
import { aDeck, aSlide } from '../../domain/deck/decks'

const EDITION = 'a'.repeat(64)

const DATASET = publishDataset(
  aDataset({
    models: ['Altair', 'Betria', 'Capella'].map((name) =>
      aModel({
        id: name.toLowerCase(),
        name,
        statements: [
          aStatement({ vendor: null, output: name === 'Altair' ? ['image'] : ['text'] }),
        ],
      }),
    ),
  }),
  { version: '1', hash: EDITION },
)

/** A deck of three slides, each a model of the dataset: what it is called is seen in the list. */
export const DECK = aDeck({
  id: 'mine',
  name: 'Mine',
  slides: ['altair', 'betria', 'capella'].map((id, index) =>
    aSlide({ id: `slide-${index + 1}`, address: `/models/${id}`, title: `On ${id}` }),
  ),
})

/** Empties the store, answers the page's request for the data, and keeps one deck. */
export async function prepare(deck: Deck = DECK): Promise<void> {
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json(DATASET))
  for (const stored of await readDecks()) await deleteDeck((stored as { id: string }).id)
  await writeDeck(deck)
}

/** The page of decks at an address, once its slides are worked out. */
export async function openDeck(searchParams = `?deck=${DECK.id}`): Promise<{
  /** The address as the page last set it. */
  readonly address: () => string | undefined
}> {
  const onUrlUpdate = vi.fn<OnUrlUpdateFunction>()
  await render(<DeckExplorer outline={<p>The outline</p>} />, {
    wrapper: withNuqsTestingAdapter({ searchParams, onUrlUpdate, hasMemory: true }),
  })
  await vi.waitFor(() => {
    if (slideNames().length === 0) throw new Error('No slide is there yet.')
  })
  return { address: () => onUrlUpdate.mock.lastCall?.[0].queryString }
}

/** The names of the slides in their order, as the list has them. */
export const slideNames = (): string[] =>
  page
    .getByRole('list', { name: 'Slides' })
    .getByRole('button', { name: /^Slide \d/ })
    .elements()
    .map((button) => button.getAttribute('aria-label') ?? '')

/** A deck as it is kept in the browser. */
export async function keptDeck(id: string = DECK.id): Promise<Deck> {
  const { deck, problems } = deckFromValue(await readDeck(id))
  if (deck === undefined) throw new Error(problems.join('; '))
  return deck
}
