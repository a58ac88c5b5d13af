'use client'

import { QUIET_BUTTON } from '../ui/button'

/** What the reader must know: what could not be kept or loaded, and what happened elsewhere. */
export function DeckNotices({
  problems,
  notice,
  onDismiss,
}: {
  problems: readonly string[]
  notice: string | null
  onDismiss: () => void
}) {
  if (problems.length === 0 && notice === null) return null
  return (
    <div className="mt-3 flex flex-col gap-2 print:hidden">
      {problems.map((problem) => (
        <p
          key={problem}
          role="alert"
          className="border-l-2 border-accent bg-sink px-3 py-2 text-interface whitespace-pre-line"
        >
          {problem}
        </p>
      ))}
      {notice === null ? null : (
        <div
          role="status"
          className="flex flex-wrap items-center gap-x-4 border-l-2 border-rule2 bg-sink px-3 py-1 text-interface"
        >
          <p className="flex-1">{notice}</p>
          <button type="button" className={QUIET_BUTTON} onClick={onDismiss}>
            Dismiss
          </button>
        </div>
      )}
    </div>
  )
}
