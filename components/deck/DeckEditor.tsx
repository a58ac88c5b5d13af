'use client'

import { type ReactNode, useState } from 'react'
import { blankSlide } from '@/domain/deck'
import {
  addSlide,
  changeSlide,
  duplicateSlide,
  moveSlide,
  removeSlide,
} from '@/domain/deck/changes'
import type { SlideContent } from '@/domain/slides/content'
import { AddSlide } from './AddSlide'
import { ChosenSlide } from './ChosenSlide'
import { DeckNotices } from './DeckNotices'
import { SlideList } from './SlideList'
import type { Decks } from './use-decks'

/** Where a deck is built: its slides in small, and the chosen one large with its fields. */
export function DeckEditor({
  decks,
  contents,
  edition,
  chosenNumber,
  problems,
  onNumber,
  children,
}: {
  decks: Decks
  contents: readonly (SlideContent | null)[]
  edition: string | null
  /** The slide that is worked on, counted from 1. */
  chosenNumber: number
  problems: readonly string[]
  onNumber: (number: number) => void
  /** What can be done with the deck as a whole, above its slides. */
  children: ReactNode
}) {
  const { change } = decks
  const { slides } = decks.deck
  const [said, say] = useState('')
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
      {children}
      <DeckNotices problems={problems} notice={decks.notice} onDismiss={decks.dismissNotice} />
      <div className="mt-4 grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-6 lg:grid-cols-[17rem_minmax(0,1fr)]">
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
