'use client'

import Link from 'next/link'
import type { Slide } from '@/domain/deck'
import type { SlideChange } from '@/domain/deck/changes'
import type { SlideContent } from '@/domain/slides/content'
import { QUIET_BUTTON } from '../ui/button'
import { Icon } from '../ui/Icon'
import { SlideFields } from './SlideFields'
import { SlidePicture } from './SlidePicture'
import { SlidePictureMenu } from './SlidePictureMenu'
import { SlideWords } from './SlideWords'
import { useDrawing } from './use-drawing'

/** The slide that is worked on: large, with its fields and what can be done with it. */
export function ChosenSlide({
  slide,
  content,
  number,
  of,
  edition,
  onChange,
  onDuplicate,
  onRemove,
}: {
  slide: Slide
  content: SlideContent | null
  number: number
  of: number
  /** The hash of the data at hand; null while it is on its way. */
  edition: string | null
  onChange: (change: SlideChange, field?: keyof SlideChange) => void
  onDuplicate: () => void
  onRemove: () => void
}) {
  const drawing = useDrawing(content, number, of)
  const isEarlier = edition !== null && slide.snapshot !== '' && slide.snapshot !== edition
  const isFrozen = isEarlier && content?.snapshot === slide.snapshot
  return (
    <section aria-label={`Slide ${number}`} className="min-w-0">
      <div className="aspect-video w-full border bg-paper">
        {drawing === null ? (
          <p className="grid size-full place-items-center text-interface text-ink3">
            The slide is being worked out.
          </p>
        ) : (
          <SlidePicture drawing={drawing} className="size-full" />
        )}
      </div>
      {content === null ? null : <SlideWords content={content} />}
      <div className="mt-2 flex flex-wrap items-center gap-x-5">
        <Link href={slide.address} className="link text-interface [overflow-wrap:anywhere]">
          Open the view
        </Link>
        <button type="button" className={QUIET_BUTTON} onClick={onDuplicate}>
          <Icon name="copy" />
          Duplicate slide
        </button>
        <button type="button" className={QUIET_BUTTON} onClick={onRemove}>
          <Icon name="close" />
          Remove slide
        </button>
        {content === null ? null : <SlidePictureMenu content={content} number={number} of={of} />}
        <span className="text-citation text-ink3">
          {isEarlier ? 'Frozen at an earlier edition' : 'Frozen at this edition'}
          {slide.snapshot === '' ? '' : ` (${slide.snapshot.slice(0, 7)})`}
        </span>
      </div>
      {isEarlier ? (
        <p className="mt-2 border-l-2 border-accent bg-sink px-3 py-2 text-interface">
          {isFrozen
            ? 'The data has changed since this slide was made. It shows what it showed then. '
            : 'This slide was made with an edition of the data that this browser does not have. It shows the present one. '}
          <button
            type="button"
            className="link min-h-6"
            onClick={() => onChange({ snapshot: edition })}
          >
            Take over the present data
          </button>
        </p>
      ) : null}
      <div className="mt-4">
        <SlideFields slide={slide} content={content} onChange={onChange} />
      </div>
    </section>
  )
}
