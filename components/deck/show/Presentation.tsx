'use client'

import { useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Deck } from '@/domain/deck'
import type { SlideContent } from '@/domain/slides/content'
import { fillScreen, fillsScreen, leaveFullScreen } from '../../stage/full-screen'
import { useIdle } from '../../stage/use-idle'
import { KeysHelp } from './KeysHelp'
import type { ShowCommand } from './keys'
import { LiveSlide } from './LiveSlide'
import { Overview } from './Overview'
import { ShowBar, ShowControl } from './ShowBar'
import { SpeakerNotes } from './SpeakerNotes'
import { Spotlight } from './Spotlight'
import { useAlone } from './use-alone'
import { useShow } from './use-show'
import { useShowKeys } from './use-show-keys'
import { useSwipe } from './use-swipe'

/** What stands over the slide. */
type Over = 'overview' | 'help' | null

const EDGE =
  'absolute inset-y-0 z-10 w-[7%] cursor-pointer opacity-0 focus-visible:opacity-100 max-md:bottom-12'

/** The deck on the whole screen: slide, keys, touch, overview, notes in the page; in step with the presenter's window. */
export function Presentation({
  deck,
  contents,
  number,
  isComplete,
  onNumber,
  onPresenter,
  onClose,
}: {
  deck: Deck
  contents: readonly (SlideContent | null)[]
  number: number
  /** Whether every slide is worked out, so that the presentation needs no network any more. */
  isComplete: boolean
  onNumber: (number: number) => void
  /** Opens the presenter's window; false where the browser does not let it. */
  onPresenter: () => boolean
  onClose: () => void
}) {
  const root = useRef<HTMLElement>(null)
  const [over, setOver] = useState<Over>(null)
  const [hasNotes, setHasNotes] = useState(false)
  const [hasSpotlight, setHasSpotlight] = useState(false)
  const [isBlocked, setIsBlocked] = useState(false)
  const [zoom, setZoom] = useState<{ slide: number; id: string } | null>(null)
  const isIdle = useIdle()
  const show = useShow(deck.id, number, onNumber, onClose)
  useAlone(root)

  const of = deck.slides.length
  const zoomed = zoom?.slide === number ? zoom.id : null
  const goTo = (to: number) => {
    setOver(null)
    show.change({ number: Math.min(of, Math.max(1, to)), isBlack: false })
  }
  const step = (by: 1 | -1) => goTo(number + by)
  const toggleOver = (what: Over) => setOver(over === what ? null : what)
  const toggleScreen = () => (fillsScreen() ? leaveFullScreen() : fillScreen())
  const closeNearest = () => {
    if (over !== null) setOver(null)
    else if (show.isBlack) show.change({ isBlack: false })
    else if (zoomed !== null) setZoom(null)
    else show.end()
  }
  const commands: Readonly<Record<Exclude<ShowCommand, 'go'>, () => void>> = {
    next: () => step(1),
    previous: () => step(-1),
    first: () => goTo(1),
    last: () => goTo(of),
    black: () => show.change({ isBlack: !show.isBlack }),
    overview: () => toggleOver('overview'),
    help: () => toggleOver('help'),
    'full-screen': toggleScreen,
    notes: () => setHasNotes(!hasNotes),
    spotlight: () => setHasSpotlight(!hasSpotlight),
    close: closeNearest,
  }
  const digits = useShowKeys((command) => commands[command](), goTo)
  const swipe = useSwipe(step)
  const content = contents[number - 1] ?? null

  return createPortal(
    <section
      ref={root}
      aria-label={`Presentation of ${deck.name}`}
      tabIndex={-1}
      data-complete={isComplete || undefined}
      className={`fixed inset-0 z-50 flex flex-col bg-paper text-ink outline-none ${isIdle ? 'cursor-none' : ''}`}
      {...swipe}
    >
      <div className="relative min-h-0 flex-1">
        {content === null ? (
          <p className="grid size-full place-items-center text-sentence text-ink2">
            The slide is being worked out.
          </p>
        ) : (
          <LiveSlide
            content={content}
            number={number}
            of={of}
            zoomed={zoomed}
            onZoom={(id) => setZoom(id === null ? null : { slide: number, id })}
          />
        )}
        <button
          type="button"
          aria-label="Previous slide"
          className={`${EDGE} left-0`}
          onClick={() => step(-1)}
        />
        <button
          type="button"
          aria-label="Next slide"
          className={`${EDGE} right-0`}
          onClick={() => step(1)}
        />
      </div>
      {hasNotes ? (
        <section
          aria-label="Notes"
          className="max-h-[34%] overflow-y-auto border-t bg-sink px-6 pt-4 pb-14"
        >
          {isBlocked ? (
            <p className="mb-2 text-interface text-accent">
              The browser blocked the presenter window: the notes stand here instead.
            </p>
          ) : null}
          <SpeakerNotes notes={content?.notes ?? ''} />
        </section>
      ) : null}
      <ShowBar number={number} of={of} isIdle={isIdle} onStep={step}>
        <ShowControl
          icon="columns"
          name="Overview"
          isOn={over === 'overview'}
          onPress={commands.overview}
        />
        <ShowControl icon="quote" name="Notes" isOn={hasNotes} onPress={commands.notes} />
        <ShowControl
          icon="wider"
          name="Presenter window"
          onPress={() => {
            const isOpen = onPresenter()
            setIsBlocked(!isOpen)
            if (!isOpen) setHasNotes(true)
          }}
        />
        <ShowControl icon="fill" name="Full screen" onPress={toggleScreen} />
        <ShowControl icon="search" name="Keys" isOn={over === 'help'} onPress={commands.help} />
        <ShowControl icon="close" name="End" onPress={show.end} />
      </ShowBar>
      <div
        role="progressbar"
        aria-label="Slide"
        aria-valuemin={1}
        aria-valuemax={of}
        aria-valuenow={number}
        className="absolute inset-x-0 bottom-0 z-10 h-1"
      >
        <div className="h-full bg-ink" style={{ width: `${(100 * number) / of}%` }} />
      </div>
      {hasSpotlight ? <Spotlight /> : null}
      {show.isBlack ? (
        <button
          type="button"
          aria-label="Black screen. Show the slide again"
          className="absolute inset-0 z-20 bg-[#000]"
          onClick={commands.black}
        />
      ) : null}
      {over === 'overview' ? (
        <Overview slides={deck.slides} contents={contents} number={number} onChoose={goTo} />
      ) : null}
      {over === 'help' ? <KeysHelp /> : null}
      <p role="status" className="sr-only">
        Slide {number} of {of}: {content?.title}
      </p>
      {digits === '' ? null : (
        <p className="absolute top-6 right-6 z-30 bg-ink px-4 py-2 text-panel text-paper tabular-nums">
          {digits}
        </p>
      )}
    </section>,
    document.body,
  )
}
