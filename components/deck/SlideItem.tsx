'use client'

import type { ComponentProps, KeyboardEvent } from 'react'
import type { Slide } from '@/domain/deck'
import type { SlideContent } from '@/domain/slides/content'
import { Icon } from '../ui/Icon'
import { SlideThumbnail } from './SlideThumbnail'

const MOVE =
  'grid size-8 place-items-center rounded-control text-ink2 hover:text-ink aria-disabled:opacity-35 pointer-coarse:size-11 max-md:size-11'

/** One slide of the list: its number, its picture, and ways to move it. */
export function SlideItem({
  slide,
  content,
  number,
  of,
  isChosen,
  isDragged,
  dropsHere,
  handle,
  onChoose,
  onKey,
  onMove,
}: {
  slide: Slide
  content: SlideContent | null
  number: number
  of: number
  isChosen: boolean
  isDragged: boolean
  /** A slide that is being dragged would come before this one. */
  dropsHere: boolean
  handle: Pick<
    ComponentProps<'span'>,
    'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel'
  >
  onChoose: () => void
  /** A key that means nothing to the slide itself. */
  onKey: (event: KeyboardEvent) => void
  onMove: (by: 1 | -1) => void
}) {
  // One slide is a stop of the Tab key, not three for each.
  const tabIndex = isChosen ? 0 : -1
  const title = content?.title ?? (slide.title || 'Slide')
  return (
    <li
      className={`relative flex items-stretch gap-1 border-t-2 py-1.5 ${dropsHere ? 'border-ink' : 'border-transparent'} ${isDragged ? 'opacity-40' : ''}`}
    >
      <span
        {...handle}
        aria-hidden="true"
        title="Drag to move"
        className="flex w-6 shrink-0 cursor-grab touch-none flex-col items-center gap-1 pt-1 text-citation text-ink3 tabular-nums select-none active:cursor-grabbing pointer-coarse:w-9"
      >
        {number}
        <Icon name="grip" size={14} />
      </span>
      <button
        type="button"
        tabIndex={tabIndex}
        aria-current={isChosen || undefined}
        aria-label={`Slide ${number}: ${title}`}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        className="min-w-0 flex-1 text-left aria-[current]:outline-2 aria-[current]:outline-offset-1 aria-[current]:outline-ink"
        onClick={onChoose}
        onKeyDown={(event) => {
          if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
            event.preventDefault()
            onMove(event.key === 'ArrowUp' ? -1 : 1)
          } else onKey(event)
        }}
      >
        <SlideThumbnail content={content} number={number} of={of} />
      </button>
      <span className="flex flex-col justify-center">
        <button
          type="button"
          tabIndex={tabIndex}
          aria-disabled={number === 1}
          aria-label={`Move slide ${number} up`}
          className={MOVE}
          onClick={() => onMove(-1)}
        >
          <Icon name="sortAscending" />
        </button>
        <button
          type="button"
          tabIndex={tabIndex}
          aria-disabled={number === of}
          aria-label={`Move slide ${number} down`}
          className={MOVE}
          onClick={() => onMove(1)}
        >
          <Icon name="sortDescending" />
        </button>
      </span>
    </li>
  )
}
