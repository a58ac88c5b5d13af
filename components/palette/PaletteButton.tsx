'use client'

import { useSyncExternalStore } from 'react'
import { Icon } from '../ui/Icon'

const NEVER = () => () => {}
const isApple = () => /Mac|iPhone|iPad/.test(navigator.userAgent)

/** Opens the search. Looks like a field where there is room, and is an icon where there is none. */
export function PaletteButton({
  withSlash,
  onIntent,
  onOpen,
}: {
  withSlash: boolean
  /** The pointer or the focus is on it: it may soon be opened. */
  onIntent: () => void
  onOpen: () => void
}) {
  const isCommandKey = useSyncExternalStore(NEVER, isApple, () => false)
  return (
    <div className="@container flex min-w-11 bar:min-w-9 bar:flex-1 bar:justify-end [@media(scripting:none)]:hidden">
      <button
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts={`Control+K Meta+K${withSlash ? ' /' : ''}`}
        className="flex size-11 items-center justify-center gap-2 rounded-control text-interface text-ink2 transition-colors hover:text-ink md:size-9 @[8rem]:w-full @[8rem]:max-w-[14.75rem] @[8rem]:justify-start @[8rem]:border @[8rem]:border-rule2 @[8rem]:px-2.5 @[8rem]:hover:border-ink"
        onPointerEnter={onIntent}
        onFocus={onIntent}
        onClick={onOpen}
      >
        <Icon name="search" size={18} />
        <span className="sr-only whitespace-nowrap @[8rem]:not-sr-only">Find anything</span>
        <span
          aria-hidden="true"
          className="ml-auto hidden whitespace-nowrap rounded-letter border px-1.5 font-sans text-smallest text-ink3 @[12rem]:block"
        >
          {isCommandKey ? '⌘ K' : 'Ctrl K'}
        </span>
      </button>
    </div>
  )
}
