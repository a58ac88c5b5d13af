import { QUIET_BUTTON } from '../ui/button'

/** How many results there are, or why there is none and what helps. Always there, so that a change is announced. */
export function PaletteStatus({
  status,
  hint,
  onRetry,
}: {
  status: string
  hint: string | null
  onRetry: (() => void) | null
}) {
  const isFound = hint === null
  return (
    <div className={status === '' ? 'sr-only' : `shrink-0 px-4 ${isFound ? 'pt-2 pb-1' : 'py-4'}`}>
      <div role="status" className="[overflow-wrap:anywhere]">
        <p className={isFound ? 'text-citation text-ink2' : 'font-serif text-sentence'}>{status}</p>
        {isFound ? null : <p className="mt-1 text-interface text-ink2">{hint}</p>}
      </div>
      {onRetry === null ? null : (
        <button type="button" className={`mt-1 ${QUIET_BUTTON}`} onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  )
}
