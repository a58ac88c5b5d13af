'use client'

import { type ReactNode, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Deck } from '@/domain/deck'
import type { SlideContent } from '@/domain/slides/content'
import { BUTTON } from '../../ui/button'
import { SlideThumbnail } from '../SlideThumbnail'
import { SpeakerNotes } from './SpeakerNotes'
import { useAlone } from './use-alone'
import { elapsedInWords, useClock } from './use-clock'
import { useShow } from './use-show'
import { useShowKeys } from './use-show-keys'

const NOTES_SIZES = ['text-body', 'text-sentence', 'text-panel', 'text-question'] as const

/** The presenter's window: this slide and the next, notes, the time, and the controls of both windows. */
export function Presenter({
  deck,
  contents,
  number,
  onNumber,
}: {
  deck: Deck
  contents: readonly (SlideContent | null)[]
  number: number
  onNumber: (number: number) => void
}) {
  const root = useRef<HTMLElement>(null)
  const [size, setSize] = useState(1)
  const [hasClock, setHasClock] = useState(true)
  const [isOver, setIsOver] = useState(false)
  const now = useClock()
  const show = useShow(deck.id, number, onNumber, () => setIsOver(true))
  useAlone(root)
  const of = deck.slides.length
  const goTo = (to: number) =>
    show.change({ number: Math.min(of, Math.max(1, to)), isBlack: false })
  const digits = useShowKeys((command) => {
    if (command === 'next') goTo(number + 1)
    else if (command === 'previous') goTo(number - 1)
    else if (command === 'first') goTo(1)
    else if (command === 'last') goTo(of)
    else if (command === 'black') show.change({ isBlack: !show.isBlack })
  }, goTo)
  const content = contents[number - 1] ?? null
  return createPortal(
    <section
      ref={root}
      aria-label="Presenter"
      tabIndex={-1}
      className="fixed inset-0 z-50 grid grid-cols-[minmax(0,1.45fr)_minmax(0,1fr)] grid-rows-[auto_minmax(0,1fr)_auto] gap-x-6 gap-y-4 overflow-y-auto bg-paper p-5 text-ink outline-none max-md:block"
    >
      <header className="col-span-2 flex flex-wrap items-baseline gap-x-6 border-b pb-2 max-md:mb-4">
        <h2 className="mr-auto font-serif text-finding font-semibold">{deck.name}</h2>
        {hasClock && now !== null ? (
          <>
            <p className="text-interface text-ink2">
              Elapsed{' '}
              <span className="text-panel font-semibold text-ink tabular-nums">
                {elapsedInWords(now - show.startedAt)}
              </span>
            </p>
            <p className="text-interface text-ink2">
              Time{' '}
              <span className="text-panel text-ink tabular-nums">
                {new Date(now).toTimeString().slice(0, 5)}
              </span>
            </p>
          </>
        ) : null}
      </header>
      <div className="min-h-0 overflow-y-auto max-md:mb-4">
        <Heading>
          {of === 0 ? 'This deck has no slide yet' : `This slide, ${number} of ${of}`}
          {show.isBlack ? ' (the screen is black)' : ''}
        </Heading>
        <SlideThumbnail content={content} number={number} of={of} />
        <p className="mt-1 text-body">{content?.title}</p>
        <p className="mt-2 text-citation text-ink3">
          {show.isPaired
            ? 'In step with the presentation.'
            : 'No other window shows this deck yet. Press Present there.'}
          {isOver ? ' The presentation has ended.' : ''}
          {digits === '' ? '' : ` Go to ${digits}`}
        </p>
      </div>
      <div className="flex min-h-0 flex-col gap-4 overflow-y-auto max-md:mb-4">
        <div>
          <Heading>{number < of ? `Next: ${number + 1}` : 'The end'}</Heading>
          {number < of ? (
            <div className="w-2/3">
              <SlideThumbnail content={contents[number] ?? null} number={number + 1} of={of} />
            </div>
          ) : null}
        </div>
        <section aria-label="Notes" className="min-h-0 flex-1">
          <Heading>Notes</Heading>
          <SpeakerNotes notes={content?.notes ?? ''} size={NOTES_SIZES[size] ?? 'text-sentence'} />
        </section>
      </div>
      <div className="col-span-2 flex flex-wrap gap-2 border-t pt-3">
        <Control name="Previous" isOff={number === 1} onPress={() => goTo(number - 1)} />
        <Control name="Next" isOff={number >= of} onPress={() => goTo(number + 1)} />
        <Control
          name={show.isBlack ? 'Show the slide' : 'Black screen'}
          onPress={() => show.change({ isBlack: !show.isBlack })}
        />
        <Control name="Restart the clock" onPress={() => show.change({ startedAt: Date.now() })} />
        <Control
          name={hasClock ? 'Hide the clock' : 'Show the clock'}
          onPress={() => setHasClock(!hasClock)}
        />
        <Control name="Smaller notes" isOff={size === 0} onPress={() => setSize(size - 1)} />
        <Control
          name="Larger notes"
          isOff={size === NOTES_SIZES.length - 1}
          onPress={() => setSize(size + 1)}
        />
        <Control name="End" onPress={show.end} />
      </div>
      <p role="status" className="sr-only">
        Slide {number} of {of}
      </p>
    </section>,
    document.body,
  )
}

const Heading = ({ children }: { children: ReactNode }) => (
  <h2 className="mb-1.5 text-interface font-semibold text-ink2">{children}</h2>
)

function Control({
  name,
  isOff = false,
  onPress,
}: {
  name: string
  isOff?: boolean
  onPress: () => void
}) {
  return (
    <button type="button" className={BUTTON} disabled={isOff} onClick={onPress}>
      {name}
    </button>
  )
}
