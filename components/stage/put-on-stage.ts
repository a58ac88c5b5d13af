import { fittedScale, type StageKind, stageScale } from '@/domain/stage'
import { subscribeToFullScreen } from './full-screen'
import { kindOf, STAGE_ROOM, STAGE_SCREEN } from './stage-parts'

/**
 * Lets a part fill the window, above everything, as it stands in the page: it is neither copied nor moved, so what is
 * alive in it stays alive. All else can be neither pressed nor read. Returns how to take it back.
 */
export function putOnStage(element: HTMLElement): () => void {
  const screen = element.querySelector<HTMLElement>(STAGE_SCREEN)
  if (screen === null) return () => undefined
  screen.setAttribute('aria-label', element.dataset.title ?? '')
  const { overflow } = document.documentElement.style

  // Its place stays as high as it was, so that nothing behind it moves.
  element.style.minHeight = `${element.offsetHeight}px`
  element.dataset.staged = ''
  document.documentElement.style.overflow = 'hidden'
  for (const [name, value] of DIALOG) screen.setAttribute(name, value)
  const raise = () => {
    screen.hidePopover?.()
    screen.showPopover?.()
  }
  raise()
  const wake = makeInert(screen)
  const enlarge = () => enlargeToFit(screen, kindOf(element))
  enlarge()
  window.addEventListener('resize', enlarge)
  // The page comes to lie above what it showed when it begins to fill the screen.
  const unsubscribe = subscribeToFullScreen(raise)
  screen.focus({ preventScroll: true })

  return () => {
    unsubscribe()
    window.removeEventListener('resize', enlarge)
    wake()
    screen.style.removeProperty('--stage-scale')
    for (const [name] of DIALOG) screen.removeAttribute(name)
    screen.removeAttribute('aria-label')
    document.documentElement.style.overflow = overflow
    delete element.dataset.staged
    element.style.minHeight = ''
  }
}

/** Besides its name, which may change while it is there. */
const DIALOG = [
  ['popover', 'manual'],
  ['role', 'dialog'],
  ['aria-modal', 'true'],
  ['tabindex', '-1'],
] as const

/** Looks after a few steps: words flow anew at each scale. */
const LOOKS = 8

/** Enlarges a part to the window; a chart only so far that all of it is in sight. */
function enlargeToFit(screen: HTMLElement, kind: StageKind): void {
  const allowed = stageScale({ width: window.innerWidth, height: window.innerHeight }, kind)
  let scale = allowed
  for (let look = 0; look < LOOKS; look++) {
    screen.style.setProperty('--stage-scale', `${scale}`)
    const room = screen.querySelector(STAGE_ROOM)
    if (kind !== 'chart' || room === null || room.scrollHeight <= room.clientHeight) return
    scale = fittedScale(scale, allowed, room.scrollHeight / room.clientHeight)
  }
  screen.style.setProperty('--stage-scale', `${scale}`)
}

/** Makes all inert that an element is not in. Returns how to undo it. */
function makeInert(element: HTMLElement): () => void {
  const asleep: HTMLElement[] = []
  for (let node = element; node !== document.body && node.parentElement; node = node.parentElement)
    for (const sibling of node.parentElement.children)
      if (sibling !== node && sibling instanceof HTMLElement && !sibling.inert) {
        sibling.inert = true
        asleep.push(sibling)
      }
  return () => {
    for (const sleeper of asleep) sleeper.inert = false
  }
}
