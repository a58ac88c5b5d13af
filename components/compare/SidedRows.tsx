import { byPlace, type Place, type SidedRow } from '@/domain/compare/sided'
import { countOf } from '@/domain/format'
import { SidedItem } from './SidedItem'

const COLUMNS = [
  { place: 'llm', title: 'Of LLMs', note: 'Stated of LLMs alone.' },
  { place: 'shared', title: 'Of both', note: 'Stated of both, at one place or at several.' },
  { place: 'generative-ai', title: 'Of generative AI', note: 'Stated of generative AI alone.' },
] as const satisfies readonly { place: Place; title: string; note: string }[]

/** Rows in three columns: what is stated of LLMs, of both, and of generative AI; what is of neither stands below. */
export function SidedRows({
  rows,
  noun,
}: {
  rows: readonly SidedRow[]
  noun: readonly [one: string, many: string]
}) {
  if (rows.length === 0)
    return <p className="py-4 text-ink3">The chosen documents name no {noun[0]}.</p>
  const places = byPlace(rows)
  return (
    <div className="@container">
      <div className="grid gap-x-10 gap-y-8 @[46rem]:grid-cols-3">
        {COLUMNS.map(({ place, title, note }) => (
          <section key={place} aria-label={`${title}: ${noun[1]}`} className="min-w-0">
            <h3 className="flex items-baseline justify-between border-b border-ink pb-1.5 font-semibold">
              {title}
              <span className="text-citation font-normal text-ink3 tabular-nums">
                {countOf(places[place].length, noun[0], noun[1])}
              </span>
            </h3>
            <p className="py-1.5 text-citation text-ink3">{note}</p>
            <ul className="border-t">
              {places[place].map((row) => (
                <SidedItem key={row.id} row={row} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {places.neither.length === 0 ? null : (
        <div className="mt-8 grid gap-x-10 @[46rem]:grid-cols-3">
          <section aria-label={`Of neither: ${noun[1]}`}>
            <h3 className="border-b border-ink pb-1.5 font-semibold">Of neither</h3>
            <ul>
              {places.neither.map((row) => (
                <SidedItem key={row.id} row={row} />
              ))}
            </ul>
          </section>
        </div>
      )}
    </div>
  )
}
