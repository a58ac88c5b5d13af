'use client'

import { type FocusEvent, type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import { BUTTON } from './button'
import { Icon, type IconName } from './Icon'

/**
 * A button that opens a small panel of controls below it; Escape, or going elsewhere, closes it. A brief one is an icon on
 * a phone.
 */
export function Popover({
  label,
  icon,
  isBrief = false,
  children,
}: {
  label: string
  icon: IconName
  isBrief?: boolean
  children: ReactNode
}) {
  const id = useId()
  const [isOpen, setIsOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return
    event.stopPropagation()
    setIsOpen(false)
    button.current?.focus()
  }
  const closeOutside = ({ relatedTarget }: FocusEvent) => {
    // A control that goes away takes the focus to nowhere: that is not leaving.
    if (relatedTarget instanceof Node && root.current?.contains(relatedTarget) === false)
      setIsOpen(false)
  }
  return (
    <div ref={root} className="relative print:hidden">
      <button
        ref={button}
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        className={BUTTON}
        onClick={() => setIsOpen(!isOpen)}
        onKeyDown={closeByKey}
        onBlur={closeOutside}
      >
        <Icon name={icon} />
        <span className={isBrief ? 'max-md:sr-only' : undefined}>{label}</span>
        <span className={isBrief ? 'max-md:hidden' : undefined}>
          <Icon name="chevronDown" size={12} />
        </span>
      </button>
      {isOpen ? (
        // Focus can rest on the panel itself, so that a press between its controls does not close it.
        <section
          id={id}
          aria-label={label}
          tabIndex={-1}
          onKeyDown={closeByKey}
          onBlur={closeOutside}
          className="absolute top-full right-0 z-30 mt-1 max-h-[70dvh] w-88 overflow-y-auto border border-rule2 bg-paper p-3 outline-none max-md:fixed max-md:inset-x-4 max-md:top-auto max-md:bottom-4 max-md:w-auto"
        >
          {children}
        </section>
      ) : null}
    </div>
  )
}
