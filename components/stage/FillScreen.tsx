'use client'

import { BUTTON, QUIET_BUTTON } from '../ui/button'
import { Icon } from '../ui/Icon'
import { askForStage } from './ask-for-stage'

/** The button that lets a part fill the screen. The key F does the same. */
export function FillScreen({ part, isQuiet = true }: { part: string; isQuiet?: boolean }) {
  return (
    <button
      type="button"
      data-fills={part}
      aria-keyshortcuts="F"
      className={`${isQuiet ? QUIET_BUTTON : BUTTON} print:hidden staged:hidden [@media(scripting:none)]:hidden`}
      onClick={() => askForStage(part)}
    >
      <Icon name="fill" />
      Fill the screen
    </button>
  )
}
