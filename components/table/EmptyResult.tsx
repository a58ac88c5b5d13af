import { BUTTON } from '../ui/button'

/** Told in place of rows when a filter leaves none. */
export function EmptyResult({ noun, onClear }: { noun: string; onClear: () => void }) {
  return (
    <div className="py-12 text-center">
      <p className="font-serif text-finding">No {noun} matches all of these filters.</p>
      <p className="mt-2 mb-5 text-ink2">
        The number beside each value says what it would leave; take one filter away, or all.
      </p>
      <button type="button" className={BUTTON} onClick={onClear}>
        Clear all filters
      </button>
    </div>
  )
}
