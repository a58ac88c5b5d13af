'use client'

import { useRef } from 'react'
import { createPortal } from 'react-dom'
import type { Deck } from '@/domain/deck'
import type { SlideContent } from '@/domain/slides/content'
import { useIdle } from '../../stage/use-idle'
import { KeysHelp } from './KeysHelp'
import { LiveSlide } from './LiveSlide'
import { Overview } from './Overview'
import { ShowBar, ShowControl } from './ShowBar'
import { SpeakerNotes } from './SpeakerNotes'
import { Spotlight } from './Spotlight'
import { useAlone } from './use-alone'
import { usePresentation } from './use-presentation'

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
  const isIdle = useIdle()
  const of = deck.slides.length
  const show = usePresentation({ deck, number, onNumber, onPresenter, onClose })
  const { commands } = show
  useAlone(root)
  const content = contents[number - 1] ?? null

  return createPortal(
    <section
      ref={root}
      aria-label={`Presentation of ${deck.name}`}
      tabIndex={-1}
      data-complete={isComplete || undefined}
      className={`fixed inset-0 z-50 flex flex-col bg-paper text-ink outline-none ${isIdle ? 'cursor-none' : ''}`}
      {...show.swipe}
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
            zoomed={show.zoomed}
            onZoom={show.zoomTo}
          />
        )}
        <button
          type="button"
          aria-label="Previous slide"
          className={`${EDGE} left-0`}
          onClick={commands.previous}
        />
        <button
          type="button"
          aria-label="Next slide"
          className={`${EDGE} right-0`}
          onClick={commands.next}
        />
      </div>
      {show.hasNotes ? (
        <section
          aria-label="Notes"
          className="max-h-[34%] overflow-y-auto border-t bg-sink px-6 pt-4 pb-14"
        >
          {show.isBlocked ? (
            <p className="mb-2 text-interface text-accent">
              The browser blocked the presenter window: the notes stand here instead.
            </p>
          ) : null}
          <SpeakerNotes notes={content?.notes ?? ''} />
        </section>
      ) : null}
      <ShowBar number={number} of={of} isIdle={isIdle} onStep={show.step}>
        <ShowControl
          icon="columns"
          name="Overview"
          isOn={show.over === 'overview'}
          onPress={commands.overview}
        />
        <ShowControl icon="quote" name="Notes" isOn={show.hasNotes} onPress={commands.notes} />
        <ShowControl icon="wider" name="Presenter window" onPress={show.openPresenter} />
        <ShowControl icon="fill" name="Full screen" onPress={commands['full-screen']} />
        <ShowControl
          icon="search"
          name="Keys"
          isOn={show.over === 'help'}
          onPress={commands.help}
        />
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
      {show.hasSpotlight ? <Spotlight /> : null}
      {show.isBlack ? (
        <button
          type="button"
          aria-label="Black screen. Show the slide again"
          className="absolute inset-0 z-20 bg-[#000]"
          onClick={commands.black}
        />
      ) : null}
      {show.over === 'overview' ? (
        <Overview slides={deck.slides} contents={contents} number={number} onChoose={show.goTo} />
      ) : null}
      {show.over === 'help' ? <KeysHelp /> : null}
      <p role="status" className="sr-only">
        Slide {number} of {of}: {content?.title}
      </p>
      {show.digits === '' ? null : (
        <p className="absolute top-6 right-6 z-30 bg-ink px-4 py-2 text-panel text-paper tabular-nums">
          {show.digits}
        </p>
      )}
    </section>,
    document.body,
  )
}
