'use client'

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { isTypedInto } from '../../typed-into'
import { commandOf, type ShowCommand } from './keys'

const DIGITS_LAST_MS = 3000

/**
 * The keys of a presentation. Digits gather until Enter, and are forgotten after three seconds. On a button Space and Enter
 * press it. The keys of the page below are kept from it.
 */
export function useShowKeys(
  run: (command: Exclude<ShowCommand, 'go'>) => void,
  goTo: (number: number) => void,
): string {
  const [digits, setDigits] = useState('')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const { key, target, altKey, ctrlKey, metaKey } = event
    if (altKey || ctrlKey || metaKey || event.isComposing || isTypedInto(target)) return
    const isOnControl = target instanceof Element && target.closest('button, a') !== null
    if (isOnControl && (key === ' ' || (key === 'Enter' && digits === ''))) return
    const isDigit = /^\d$/.test(key)
    const command = commandOf(event)
    if (!isDigit && command === null) return
    event.preventDefault()
    event.stopPropagation()
    clearTimeout(timer.current)
    if (isDigit) {
      setDigits(digits + key)
      timer.current = setTimeout(() => setDigits(''), DIGITS_LAST_MS)
      return
    }
    setDigits('')
    if (command === 'go') {
      if (digits !== '') goTo(Number(digits))
    } else if (command !== null) run(command)
  })

  useEffect(() => {
    // In the capture phase: the page below has single keys of its own.
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true })
      clearTimeout(timer.current)
    }
  }, [])
  return digits
}
