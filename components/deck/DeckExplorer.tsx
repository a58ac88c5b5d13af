'use client'

import { type ReactNode, useState } from 'react'
import { READY_DECK_ID } from '@/domain/deck/ready'
import { presentParsers } from '@/domain/query'
import { QueryNotice } from '../layout/QueryNotice'
import { fillScreen, leaveFullScreen } from '../stage/full-screen'
import { QUIET_BUTTON } from '../ui/button'
import { useQuery } from '../use-query'
import { DeckEditor } from './DeckEditor'
import { DeckToolbar } from './DeckToolbar'
import { ExportDeck } from './ExportDeck'
import { PrintedDeck } from './PrintedDeck'
import { Presentation } from './show/Presentation'
import { Presenter } from './show/Presenter'
import { useContents } from './use-contents'
import { useDataset } from './use-dataset'
import { useDeckActions } from './use-deck-actions'
import { useDecks } from './use-decks'
import { useSharedDeck } from './use-shared-deck'

/** The deck of the address, being built, presented or watched from the presenter's window. `outline` stands until it is read. */
export function DeckExplorer({ outline }: { outline: ReactNode }) {
  const { query, setQuery, ignored } = useQuery(presentParsers)
  const shared = useSharedDeck(query.shared)
  const sharedDeck = typeof shared === 'object' ? shared : null
  const { loaded, retry } = useDataset()
  const dataset = loaded.state === 'ready' ? loaded.dataset : null
  const edition = dataset?.hash ?? null
  const decks = useDecks(query.deck ?? READY_DECK_ID, sharedDeck, edition)
  const { contents, isComplete } = useContents(
    decks.deck,
    decks.isReady ? dataset : null,
    query.slide ?? 1,
  )
  const [blocked, setBlocked] = useState(false)
  // Opened straight into the presentation, the deck is not drawn a second time below it.
  const [isBuilt, setIsBuilt] = useState(query.view === null)
  if (!isBuilt && query.view === null) setIsBuilt(true)
  const actions = useDeckActions({ decks, setQuery })

  const number = query.slide ?? 1
  const goTo = (slide: number) => setQuery({ slide: slide === 1 ? null : slide })
  /** In the press itself: later a browser takes the window for an unwanted one. */
  const openPresenter = () => {
    const address = new URL(window.location.href)
    address.searchParams.set('view', 'presenter')
    const opened = window.open(address, 'genai-atlas-presenter', 'popup,width=1120,height=760')
    setBlocked(opened === null)
    return opened !== null
  }
  const problems = [
    decks.problem,
    actions.problem,
    shared === 'broken' ? 'The deck in this address is incomplete or not a deck of ours.' : null,
    blocked
      ? 'The browser blocked the presenter window. Allow pop-ups for this site, or press N while presenting: the notes then stand in the page.'
      : null,
  ].filter((problem) => problem !== null)

  if (!decks.isReady || shared === 'loading') return outline
  const show = {
    deck: decks.deck,
    contents,
    number: Math.min(Math.max(1, number), Math.max(1, decks.deck.slides.length)),
    onNumber: goTo,
  }
  if (query.view === 'presenter') return <Presenter {...show} />
  return (
    <>
      <QueryNotice ignored={ignored} />
      {loaded.state === 'failed' ? (
        <p role="alert" className="my-3 border-l-2 border-accent bg-sink px-3 py-2 text-interface">
          The data could not be loaded, so slides cannot be drawn.{' '}
          <button type="button" className={QUIET_BUTTON} onClick={retry}>
            Try again
          </button>
        </p>
      ) : null}
      {sharedDeck === null ? null : (
        <p className="my-3 border-l-2 border-rule2 bg-sink px-3 py-2 text-interface">
          This deck came with its address.{' '}
          <button
            type="button"
            className="link min-h-6"
            onClick={() => actions.keepShared(sharedDeck)}
          >
            Keep it in this browser
          </button>{' '}
          to change it for good.
        </p>
      )}
      {isBuilt ? (
        <DeckEditor
          decks={decks}
          contents={contents}
          edition={edition}
          chosenNumber={number}
          problems={problems}
          onNumber={goTo}
        >
          <DeckToolbar
            decks={decks}
            actions={actions}
            onDeck={(id) =>
              setQuery(
                { deck: id === READY_DECK_ID ? null : id, shared: null, slide: null },
                { history: 'push' },
              )
            }
            onPresenter={openPresenter}
            onPresent={() => {
              fillScreen()
              setQuery({ view: 'show' }, { history: 'push' })
            }}
          >
            <ExportDeck deck={decks.deck} contents={contents} />
          </DeckToolbar>
        </DeckEditor>
      ) : null}
      <p role="status" className="mt-3 text-citation text-ink3 print:hidden">
        {actions.message}
      </p>
      <PrintedDeck contents={contents} />
      {query.view === 'show' && decks.deck.slides.length > 0 ? (
        <Presentation
          {...show}
          isComplete={isComplete}
          onPresenter={openPresenter}
          onClose={() => {
            leaveFullScreen()
            setQuery({ view: null })
          }}
        />
      ) : null}
    </>
  )
}
