'use client'

import { useEffect, useState } from 'react'
import { QUIET_BUTTON } from './button'
import { Icon, type IconName } from './Icon'

const MESSAGE_LASTS_MS = 2500

type State = 'idle' | 'done' | 'failed'

/** A button that puts something on the clipboard and says, in its place and to a screen reader, whether it did. */
export function CopyButton({
  label,
  icon = 'copy',
  copy,
  className = QUIET_BUTTON,
}: {
  label: string
  icon?: IconName
  copy: () => Promise<void>
  className?: string
}) {
  const [state, setState] = useState<State>('idle')

  useEffect(() => {
    if (state === 'idle') return
    const timer = setTimeout(() => setState('idle'), MESSAGE_LASTS_MS)
    return () => clearTimeout(timer)
  }, [state])

  const message =
    state === 'done' ? 'Copied' : state === 'failed' ? 'The browser did not allow copying' : ''
  return (
    <span className="print:hidden inline-flex items-center gap-2">
      <button
        type="button"
        className={className}
        onClick={() =>
          copy().then(
            () => setState('done'),
            () => setState('failed'),
          )
        }
      >
        <Icon name={state === 'done' ? 'check' : icon} />
        {label}
      </button>
      <span role="status" className="text-citation text-ink3">
        {message}
      </span>
    </span>
  )
}
