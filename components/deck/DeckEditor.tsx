'use client'

import { type ReactNode, useState } from 'react'
import { blankSlide } from '@/domain/deck'
import {
  addSlide,
  changeSlide,
  duplicateSlide,
  moveSlide,
  removeSlide,
  renameDeck,
} from '@/domain/deck/changes'
import { READY_DECK_ID } from '@/domain/deck/ready'
import type { SlideContent } from '@/domain/slides/content'
import { AddSlide } from './AddSlide'
import { ChosenSlide } from './ChosenSlide'
import { DeckNotices } from './DeckNotices'
import { DeckToolbar } from './DeckToolbar'
import { SlideList } from './SlideList'
import type { Decks } from './use-decks'

/** Where a deck is built: its slides in small, the chosen one large with its fields, and what can be done with the whole. */
export function DeckEditor({
  decks,
  contents,
  edition,
  chosenNumber,
  problems,
  onNumber,
  onDeck,
  onNew,
  onDuplicate,
  onDelete,
  onImport,
  onShare,
  onPresent,
  onPresenter,
  children,
}: {
  decks: Decks
  contents: readonly (SlideContent | null)[]
  edition: string | null
  /** The slide that is worked on, counted from 1. */
  chosenNumber: number
  problems: readonly string[]
  onNumber: (number: number) => void
  onDeck: (id: string) => void
  onNew: () => void
  onDuplicate: () => void
  onDelete: () => void
  onImport: (file: File) => void
  onShare: () => void
  onPresent: () => void
  onPresenter: () => void
  children?: ReactNode
}) {
  const { deck, history, change } = decks
  const [said, say] = useState('')
  const { slides } = deck
  const at = Math.min(Math.max(chosenNumber, 1), Math.max(1, slides.length)) - 1
  const chosen = slides[at]
  const move = (id: string, to: number) => {
    const from = slides.findIndex((slide) => slide.id === id)
    const place = Math.min(Math.max(to, 0), slides.length - 1)
    if (from === place) return
    change((before) => moveSlide(before, id, place))
    if (id === chosen?.id) onNumber(place + 1)
    say(`Slide ${from + 1} moved to place ${place + 1} of ${slides.length}`)
  }
  return (
    <div className="print:hidden">
      <DeckToolbar
        deck={deck}
        decks={decks.decks}
        canUndo={history.past.length > 0}
        canRedo={history.future.length > 0}
        isReadyDeck={deck.id === READY_DECK_ID}
        onChoose={onDeck}
        onRename={(name) => change((before) => renameDeck(before, name))}
        onUndo={decks.undo}
        onRedo={decks.redo}
        onNew={onNew}
        onDuplicate={onDuplicate}
        onDelete={onDelete}
        onImport={onImport}
        onShare={onShare}
        onPresent={onPresent}
        onPresenter={onPresenter}
      >
        {children}
      </DeckToolbar>
      <DeckNotices problems={problems} notice={decks.notice} onDismiss={decks.dismissNotice} />
      <div className="mt-4 grid gap-x-8 gap-y-6 lg:grid-cols-[17rem_minmax(0,1fr)]">
        <div className="flex flex-col gap-3 lg:sticky lg:top-0 lg:max-h-dvh lg:self-start lg:overflow-y-auto lg:pb-4">
          <div className="max-lg:max-h-80 max-lg:overflow-y-auto lg:min-h-0 lg:flex-1 lg:overflow-y-auto lg:px-1">
            <SlideList
              slides={slides}
              contents={contents}
              chosen={chosen?.id ?? null}
              onChoose={(id) => onNumber(slides.findIndex((slide) => slide.id === id) + 1)}
              onMove={move}
            />
          </div>
          <AddSlide
            onAdd={(address) => {
              change((before) =>
                addSlide(before, { ...blankSlide(address), snapshot: edition ?? '' }, at + 1),
              )
              onNumber(slides.length === 0 ? 1 : at + 2)
              say('Slide added')
            }}
          />
        </div>
        {chosen === undefined ? (
          <div className="border-y py-16 text-center">
            <p className="font-serif text-finding">This deck has no slide yet.</p>
            <p className="mx-auto mt-2 max-w-[50ch] text-body text-ink2">
              Every chart, table, comparison and diagram has “Add to deck”; or put the address of a
              view into the field beside this.
            </p>
          </div>
        ) : (
          <ChosenSlide
            key={chosen.id}
            slide={chosen}
            content={contents[at] ?? null}
            number={at + 1}
            of={slides.length}
            edition={edition}
            onChange={(what, field) =>
              change(
                (before) => changeSlide(before, chosen.id, what),
                field === undefined ? undefined : `${chosen.id} ${field}`,
              )
            }
            onDuplicate={() => {
              change((before) => duplicateSlide(before, chosen.id))
              onNumber(at + 2)
              say(`Slide ${at + 1} duplicated`)
            }}
            onRemove={() => {
              change((before) => removeSlide(before, chosen.id))
              onNumber(Math.max(1, Math.min(at + 1, slides.length - 1)))
              say(`Slide ${at + 1} removed`)
            }}
          />
        )}
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  )
}
