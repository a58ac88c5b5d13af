'use client'

import { type ReactNode, useId, useRef } from 'react'
import { renameDeck } from '@/domain/deck/changes'
import { READY_DECK_ID } from '@/domain/deck/ready'
import { BUTTON, SOLID_BUTTON } from '../ui/button'
import { Icon } from '../ui/Icon'
import { MenuButton } from '../ui/MenuButton'
import { Select } from '../ui/Select'
import type { DeckActions } from './use-deck-actions'
import type { Decks } from './use-decks'

/** What can be done with a deck as a whole: choose, name, undo, present, bring in and give out. */
export function DeckToolbar({
  decks: { deck, decks, history, change, undo, redo },
  actions,
  onDeck,
  onPresent,
  onPresenter,
  children,
}: {
  decks: Decks
  actions: DeckActions
  onDeck: (id: string) => void
  onPresent: () => void
  onPresenter: () => void
  /** How the deck leaves the page. */
  children?: ReactNode
}) {
  const id = useId()
  const picker = useRef<HTMLInputElement>(null)
  return (
    <div className="flex flex-wrap items-end gap-x-3 gap-y-3 border-b pb-4">
      <div className="w-56 max-md:w-full">
        <Select
          label="Deck"
          options={decks.map((one) => ({ value: one.id, label: one.name }))}
          value={deck.id}
          onChange={onDeck}
        />
      </div>
      <div className="w-64 max-md:w-full">
        <label htmlFor={id} className="mb-1 block text-smallest text-ink2">
          Name
        </label>
        <input
          id={id}
          key={`${deck.id} ${deck.name}`}
          defaultValue={deck.name}
          maxLength={300}
          className="min-h-8.5 w-full rounded-control border border-rule2 bg-paper px-2.5 text-interface pointer-coarse:min-h-11 max-md:min-h-11"
          onBlur={({ target }) => {
            if (target.value.trim() === '') target.value = deck.name
            else if (target.value.trim() !== deck.name)
              change((before) => renameDeck(before, target.value))
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.currentTarget.blur()
          }}
        />
      </div>
      <button type="button" className={BUTTON} disabled={history.past.length === 0} onClick={undo}>
        <Icon name="undo" />
        Undo
      </button>
      <button
        type="button"
        className={BUTTON}
        disabled={history.future.length === 0}
        onClick={redo}
      >
        <Icon name="redo" />
        Redo
      </button>
      <MenuButton
        label="Deck"
        icon="deck"
        items={[
          { label: 'New deck', hint: 'Empty, with a name of its own', onSelect: actions.startDeck },
          { label: 'Duplicate deck', hint: 'A copy to change', onSelect: actions.duplicateDeck },
          {
            label: 'Import a deck',
            hint: 'A JSON file exported here',
            onSelect: () => picker.current?.click(),
          },
          {
            label: 'Copy link to deck',
            hint: 'The whole deck in an address',
            onSelect: actions.shareDeck,
          },
          {
            ...(deck.id === READY_DECK_ID
              ? { label: 'Restore the ready deck', hint: 'As we wrote it' }
              : { label: 'Delete deck', hint: 'From this browser' }),
            onSelect: actions.deleteDeck,
          },
        ]}
      />
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        aria-label="Deck file"
        className="sr-only"
        tabIndex={-1}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file !== undefined) actions.importDeck(file)
          target.value = ''
        }}
      />
      {children}
      <span className="ml-auto flex flex-wrap gap-3 max-md:ml-0">
        <button type="button" className={BUTTON} onClick={onPresenter}>
          Presenter window
        </button>
        <button
          type="button"
          className={SOLID_BUTTON}
          disabled={deck.slides.length === 0}
          onClick={onPresent}
        >
          <Icon name="play" />
          Present
        </button>
      </span>
    </div>
  )
}
