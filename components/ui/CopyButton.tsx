'use client'

import { useEffect, useState } from 'react'
import { QUIET_BUTTON } from './button'
import { Icon, type IconName } from './Icon'

const MESSAGE_LASTS_MS = 2500

const COPIED = 'Copied'
const REFUSED = 'The browser did not allow copying'

type State = { readonly kind: 'idle' | 'done' | 'failed'; readonly message: string }

const IDLE: State = { kind: 'idle', message: '' }

/**
 * A button that puts something on the clipboard and says, in its place and to a screen reader, whether it did. `copy` may
 * answer with what to say instead of "Copied".
 */
export function CopyButton({
  label,
  icon = 'copy',
  copy,
  className = QUIET_BUTTON,
}: {
  label: string
  icon?: IconName
  copy: () => Promise<unknown>
  className?: string
}) {
  const [state, setState] = useState<State>(IDLE)

  useEffect(() => {
    if (state.kind === 'idle') return
    const timer = setTimeout(() => setState(IDLE), MESSAGE_LASTS_MS)
    return () => clearTimeout(timer)
  }, [state])

  return (
    <span className="print:hidden inline-flex items-center gap-2">
      <button
        type="button"
        className={className}
        onClick={() =>
          copy().then(
            (said) => setState({ kind: 'done', message: typeof said === 'string' ? said : COPIED }),
            () => setState({ kind: 'failed', message: REFUSED }),
          )
        }
      >
        <Icon name={state.kind === 'done' ? 'check' : icon} />
        {label}
      </button>
      <span role="status" className="text-citation text-ink3">
        {state.message}
      </span>
    </span>
  )
}
