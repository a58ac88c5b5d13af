'use client'

import { useState } from 'react'
import { listInWords } from '@/domain/format'
import type { Ignored } from '@/domain/query'
import { Icon } from '../ui/Icon'

/** Says which parts of the address the page did not understand and left out. Can be dismissed. */
export function QueryNotice({ ignored }: { ignored: readonly Ignored[] }) {
  const [dismissed, setDismissed] = useState('')
  if (ignored.length === 0) return null
  const parts = listInWords(ignored.map(({ name, value }) => `${name}=${value}`))
  if (parts === dismissed) return null
  return (
    <div
      role="status"
      className="print:hidden flex items-center gap-3 border-l-2 border-accent bg-sink py-1 pr-1 pl-3 text-interface"
    >
      <p className="flex-1 [overflow-wrap:anywhere]">
        The address has something this page does not understand, and shows the rest without it:{' '}
        {parts}.
      </p>
      <button
        type="button"
        className="grid size-9 shrink-0 place-items-center pointer-coarse:size-11"
        onClick={() => setDismissed(parts)}
      >
        <Icon name="close" />
        <span className="sr-only">Dismiss the notice</span>
      </button>
    </div>
  )
}
