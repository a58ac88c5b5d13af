'use client'

import { Icon } from '../ui/Icon'
import { chooseTheme, currentTheme } from './theme'

/** Changes between the light and the dark theme. */
export function ThemeToggle() {
  return (
    <button
      type="button"
      className="grid size-11 place-items-center rounded-control text-ink2 hover:text-ink md:size-9 [@media(scripting:none)]:hidden"
      onClick={() => chooseTheme(currentTheme() === 'dark' ? 'light' : 'dark')}
    >
      <Icon name="theme" size={18} />
      <span className="sr-only">Change between light and dark</span>
    </button>
  )
}
