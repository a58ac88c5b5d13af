'use client'

import { useEffect, useEffectEvent } from 'react'
import { isTypedInto } from '../typed-into'
import { areSingleKeysOn } from '../use-single-keys'

const STEPS: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  PageDown: 1,
  ArrowLeft: -1,
  PageUp: -1,
}

/** What has arrow keys of its own. */
const WALKED_BY_ARROWS =
  '[role=application], [role=graphics-object], [role=radiogroup], [role=slider], [role=menu], [role=tree]'

const hasOwnArrows = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(WALKED_BY_ARROWS) !== null

/**
 * F fills the screen with the part that is meant, and takes it back; on the stage arrows and the keys of a presenter's
 * remote control step, Escape goes back. What something nearer has taken, such as a menu, is left to it.
 */
export function useStageKeys({
  isStaged,
  onFill,
  onStep,
  onClose,
}: {
  isStaged: boolean
  onFill: () => void
  onStep: (steps: 1 | -1) => void
  onClose: () => void
}): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const { key, target } = event
    if (event.defaultPrevented || event.isComposing || event.repeat) return
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (document.querySelector('dialog[open]') !== null) return
    const steps = STEPS[key]
    if (key.toLowerCase() === 'f' && areSingleKeysOn() && !isTypedInto(target)) {
      event.preventDefault()
      if (isStaged) onClose()
      else onFill()
    } else if (!isStaged) {
      return
    } else if (key === 'Escape') {
      event.preventDefault()
      onClose()
    } else if (steps !== undefined && !isTypedInto(target) && !hasOwnArrows(target)) {
      event.preventDefault()
      onStep(steps)
    }
  })

  useEffect(() => {
    // On the window: what listens on the document for the same keys comes before.
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
