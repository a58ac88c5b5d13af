import type { KeyboardEvent } from 'react'

/** Keeps Tab inside a dialog: after its last control comes its first. */
export function keepFocus(event: KeyboardEvent<HTMLDialogElement>): void {
  if (event.key !== 'Tab') return
  const controls = [...event.currentTarget.querySelectorAll<HTMLElement>('input, button')].filter(
    (control) => control.checkVisibility(),
  )
  const first = controls.at(0)
  const last = controls.at(-1)
  const leaving = event.shiftKey ? first : last
  if (document.activeElement !== leaving) return
  event.preventDefault()
  ;(event.shiftKey ? last : first)?.focus()
}
