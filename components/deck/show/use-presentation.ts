'use client'

import { useState } from 'react'
import type { Deck } from '@/domain/deck'
import { fillScreen, fillsScreen, leaveFullScreen } from '../../stage/full-screen'
import type { ShowCommand } from './keys'
import { useShow } from './use-show'
import { useShowKeys } from './use-show-keys'
import { useSwipe } from './use-swipe'

/** What stands over the slide. */
type Over = 'overview' | 'help' | null

/** What a presentation shows and what its keys, presses and swipes do, in step with the presenter's window. */
export function usePresentation({
  deck,
  number,
  onNumber,
  onPresenter,
  onClose,
}: {
  deck: Deck
  number: number
  onNumber: (number: number) => void
  onPresenter: () => boolean
  onClose: () => void
}) {
  const [over, setOver] = useState<Over>(null)
  const [hasNotes, setHasNotes] = useState(false)
  const [hasSpotlight, setHasSpotlight] = useState(false)
  const [isBlocked, setIsBlocked] = useState(false)
  const [zoom, setZoom] = useState<{ slide: number; id: string } | null>(null)
  const show = useShow(deck.id, number, onNumber, onClose)

  const of = deck.slides.length
  const zoomed = zoom?.slide === number ? zoom.id : null
  const goTo = (to: number) => {
    setOver(null)
    show.change({ number: Math.min(of, Math.max(1, to)), isBlack: false })
  }
  const step = (by: 1 | -1) => goTo(number + by)
  const toggleOver = (what: Over) => setOver(over === what ? null : what)
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
    'full-screen': () => (fillsScreen() ? leaveFullScreen() : fillScreen()),
    notes: () => setHasNotes(!hasNotes),
    spotlight: () => setHasSpotlight(!hasSpotlight),
    close: closeNearest,
  }
  return {
    over,
    hasNotes,
    hasSpotlight,
    /** Whether the browser did not let the presenter's window open. */
    isBlocked,
    isBlack: show.isBlack,
    zoomed,
    zoomTo: (id: string | null) => setZoom(id === null ? null : { slide: number, id }),
    digits: useShowKeys((command) => commands[command](), goTo),
    // What stands over the slide scrolls by itself.
    swipe: useSwipe((by) => {
      if (over === null) step(by)
    }),
    goTo,
    step,
    commands,
    openPresenter: () => {
      const isOpen = onPresenter()
      setIsBlocked(!isOpen)
      if (!isOpen) setHasNotes(true)
    },
    end: show.end,
  }
}
