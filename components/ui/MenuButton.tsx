'use client'

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { BUTTON } from './button'
import { Icon, type IconName } from './Icon'

export type MenuItem = {
  readonly label: string
  /** What it gives, in a few words below the label. */
  readonly hint?: string
  readonly onSelect: () => void
}

/** A button that opens a menu of actions: arrow keys, Home and End move, a letter finds, Escape and Tab leave. */
export function MenuButton({
  label,
  icon,
  items,
  isDisabled = false,
  look = BUTTON,
  align = 'end',
}: {
  label: string
  icon: IconName
  items: readonly MenuItem[]
  isDisabled?: boolean
  look?: string
  /** The edge of the button that the menu lines up with. */
  align?: 'start' | 'end'
}) {
  const id = useId()
  const [isOpen, setIsOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const menu = useRef<HTMLDivElement>(null)
  const firstFocus = useRef(0)

  useEffect(() => {
    if (!isOpen) return
    entriesOf(menu.current).at(firstFocus.current)?.focus()
    const closeOutside = ({ target }: PointerEvent) => {
      if (target instanceof Node && root.current?.contains(target) === false) setIsOpen(false)
    }
    document.addEventListener('pointerdown', closeOutside)
    return () => document.removeEventListener('pointerdown', closeOutside)
  }, [isOpen])

  const open = (first: number) => {
    firstFocus.current = first
    setIsOpen(true)
  }
  const close = () => {
    setIsOpen(false)
    button.current?.focus()
  }
  const openByKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    open(event.key === 'ArrowDown' ? 0 : -1)
  }
  const moveByKey = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return setIsOpen(false)
    if (event.key === 'Escape') {
      // Nothing around the menu is to take the key too, such as a zoom that Escape undoes.
      event.preventDefault()
      event.stopPropagation()
      return close()
    }
    const entries = entriesOf(menu.current)
    const next = nextEntry(entries, entries.indexOf(event.target as HTMLElement), event.key)
    if (next === undefined) return
    event.preventDefault()
    next.focus()
  }
  return (
    <div ref={root} className="relative print:hidden">
      <button
        ref={button}
        type="button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        disabled={isDisabled}
        className={look}
        onClick={() => (isOpen ? close() : open(0))}
        onKeyDown={openByKey}
      >
        <Icon name={icon} />
        {label}
        <span className="contents max-md:hidden">
          <Icon name="chevronDown" size={12} />
        </span>
      </button>
      {isOpen ? (
        <div
          ref={menu}
          id={id}
          role="menu"
          aria-label={label}
          tabIndex={-1}
          className={`absolute top-full z-30 mt-1 ${align === 'end' ? 'right-0' : 'left-0'} w-64 border border-rule2 bg-paper py-1 max-md:fixed max-md:inset-x-4 max-md:top-auto max-md:bottom-4 max-md:w-auto`}
          onKeyDown={moveByKey}
        >
          {items.map(({ label: name, hint, onSelect }) => (
            <button
              key={name}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className="block min-h-11 w-full px-3 py-1.5 text-left hover:bg-sink focus-visible:-outline-offset-2"
              onClick={() => {
                close()
                onSelect()
              }}
            >
              <span className="block text-interface font-medium">{name}</span>
              {hint === undefined ? null : (
                <span className="block text-citation text-ink3">{hint}</span>
              )}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  )
}

const entriesOf = (menu: HTMLElement | null): HTMLElement[] => [
  ...(menu?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? []),
]

/** The entry a key moves to; undefined where the key means nothing here. */
function nextEntry(
  entries: readonly HTMLElement[],
  current: number,
  key: string,
): HTMLElement | undefined {
  if (key === 'ArrowDown') return entries[(current + 1) % entries.length]
  if (key === 'ArrowUp') return entries.at(current - 1)
  if (key === 'Home') return entries[0]
  if (key === 'End') return entries.at(-1)
  if (!/^[a-z]$/i.test(key)) return undefined
  const after = [...entries.slice(current + 1), ...entries.slice(0, current + 1)]
  return after.find(({ textContent }) => textContent.toLowerCase().startsWith(key.toLowerCase()))
}
