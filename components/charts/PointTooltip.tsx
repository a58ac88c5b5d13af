import { placesInWords } from '@/domain/citations'
import type { ChartRow } from '@/domain/figures/chart'
import { Exponents } from './Exponents'
import type { Place } from './points'

const WIDTH = 264
const GAP = 8
/** Below this room above a mark the words stand under it. */
const ROOM_ABOVE = 120
const MOST_PLACES = 3

/** What a point says, beside its mark: label, value, whether it is derived, on what basis, and where that stands. */
export function PointTooltip({
  row: { label, value, provenance, basis, citations },
  place,
  isRinged,
  stay,
  leave,
}: {
  row: ChartRow
  place: Place
  /** Whether the mark gets a ring, as when it is reached by key. */
  isRinged: boolean
  /** The pointer is on the words, and leaves them. */
  stay: () => void
  leave: () => void
}) {
  const width = Math.min(WIDTH, place.room)
  const left = Math.max(0, Math.min(place.left + place.width / 2 - width / 2, place.room - width))
  const isBelow = place.top < ROOM_ABOVE
  const few = citations.slice(0, MOST_PLACES)
  return (
    <>
      {isRinged ? (
        <span
          aria-hidden="true"
          className="pointer-events-none absolute rounded-full border-2 border-ink outline-2 outline-paper print:hidden"
          style={{
            left: place.left - 5,
            top: place.top - 5,
            width: place.width + 10,
            height: place.height + 10,
            borderRadius: Math.min(place.width, place.height) > 24 ? 4 : undefined,
          }}
        />
      ) : null}
      <div
        role="tooltip"
        onPointerEnter={stay}
        onPointerLeave={leave}
        className="absolute z-20 border border-rule2 bg-paper px-3 py-2 text-citation print:hidden"
        style={{
          width,
          left,
          ...(isBelow
            ? { top: place.top + place.height + GAP }
            : { top: place.top - GAP, transform: 'translateY(-100%)' }),
        }}
      >
        <p className="text-ink2">{label}</p>
        <p className="text-body font-semibold tabular-nums">
          <Exponents text={value} />
        </p>
        <p className="text-ink2">
          <span className={provenance === 'derived' ? 'derived' : 'font-medium'}>{provenance}</span>{' '}
          <Exponents text={basis} />
        </p>
        <p className="mt-1 text-ink3">
          {placesInWords(few)}
          {citations.length > few.length ? '; and more' : ''}
        </p>
      </div>
    </>
  )
}
