'use client'

import { type KeyboardEvent, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Findable } from '@/domain/finder'
import { Icon } from '../ui/Icon'
import { keepFocus } from './keep-focus'
import { offerOf } from './offer-of'
import { PaletteFooter } from './PaletteFooter'
import { PaletteList } from './PaletteList'
import { PaletteStatus } from './PaletteStatus'
import type { Findables } from './use-findables'

const PAGE_OF_OPTIONS = 8

/** Where a key moves among `count` options, round at both ends; undefined where it means nothing to them. */
const MOVES: Readonly<Record<string, (active: number, count: number) => number>> = {
  ArrowDown: (active, count) => (active + 1) % count,
  ArrowUp: (active, count) => (active - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
  PageDown: (active, count) => Math.min(active + PAGE_OF_OPTIONS, count - 1),
  PageUp: (active) => Math.max(active - PAGE_OF_OPTIONS, 0),
}

/** The search over everything: a field, and below it what answers, to be chosen by key, pointer or touch. */
export function PaletteDialog({
  findables,
  recent,
  pages,
  areSingleKeysOn,
  onSingleKeysChange,
  onRetry,
  onChoose,
  onClose,
}: {
  findables: Findables
  /** Keys of what was gone to last, newest first. */
  recent: readonly string[]
  pages: readonly Findable[]
  areSingleKeysOn: boolean
  onSingleKeysChange: (isOn: boolean) => void
  onRetry: () => void
  onChoose: (item: Findable, address: string) => void
  onClose: () => void
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const { groups, status, hint } = useMemo(
    () => offerOf(findables, typed, recent, pages),
    [findables, typed, recent, pages],
  )
  const options = groups.flatMap(({ found }) => found)
  const current = Math.min(active, options.length - 1)
  const id = useId()
  const optionId = (position: number) => `${id}-option-${position}`

  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    // Closing it gives the focus back to where it was.
    return () => element?.close()
  }, [])

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    const isPlain = !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey
    const move = MOVES[event.key]
    const chosen = document.getElementById(optionId(current))
    if (move !== undefined && isPlain && options.length > 0) {
      event.preventDefault()
      setActive(move(current, options.length))
    } else if (event.key === 'Enter' && chosen instanceof HTMLAnchorElement) {
      event.preventDefault()
      if (event.ctrlKey || event.metaKey) window.open(chosen.href, '_blank', 'noopener')
      else chosen.click()
    }
  }

  return (
    <dialog
      ref={dialog}
      aria-label="Find anything"
      closedby="any"
      className="mx-auto mt-[10dvh] mb-auto max-h-[min(80dvh,40rem)] w-[calc(100%-2rem)] max-w-[42rem] flex-col overflow-hidden rounded-control border border-rule2 bg-paper text-ink backdrop:bg-[rgb(0_0_0/0.45)] open:flex max-md:m-0 max-md:h-dvh max-md:max-h-none max-md:w-full max-md:max-w-none max-md:rounded-none max-md:border-0"
      onKeyDown={keepFocus}
      onClose={() => {
        if (dialog.current?.open === false) onClose()
      }}
    >
      <div className="flex shrink-0 items-center gap-3 border-b pr-2 pl-4 has-[input:focus-visible]:border-ink">
        <span className="text-ink3">
          <Icon name="search" size={18} />
        </span>
        <input
          type="text"
          role="combobox"
          aria-label="Find anything"
          aria-expanded={options.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={options.length > 0 ? optionId(current) : undefined}
          placeholder="A model, a use case, a figure, a question …"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={100}
          enterKeyHint="go"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            setActive(0)
          }}
          onKeyDown={onKeyDown}
          className="h-14 min-w-0 flex-1 bg-transparent text-[1rem] outline-none placeholder:text-ink3"
        />
        <button
          type="button"
          className="grid size-11 shrink-0 place-items-center rounded-control text-ink2 hover:text-ink md:size-9"
          onClick={onClose}
        >
          <Icon name="close" />
          <span className="sr-only">Close the search</span>
        </button>
      </div>
      <PaletteStatus
        status={status}
        hint={hint}
        onRetry={findables.state === 'failed' && hint !== null ? onRetry : null}
      />
      <PaletteList
        id={`${id}-list`}
        optionId={optionId}
        groups={groups}
        active={current}
        onActive={setActive}
        onChoose={onChoose}
      />
      <PaletteFooter areSingleKeysOn={areSingleKeysOn} onSingleKeysChange={onSingleKeysChange} />
    </dialog>
  )
}
