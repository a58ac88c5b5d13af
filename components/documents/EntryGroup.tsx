import Link from 'next/link'
import type { CollectionName } from '@/data/schema'
import { citationHref } from '@/domain/citations'
import { citableEntry } from '@/domain/citations/cited-rows'
import { inQuotes } from '@/domain/citations/quotation'
import type { EntryGroup as Group, PlacedEntry } from '@/domain/documents'
import { countOf } from '@/domain/format'
import { COLLECTION_WORDS } from '@/domain/rows'
import { Quote } from '../citations/Quote'
import { RowCite } from '../citations/RowCite'

/** More entries than this are folded away, to be opened by hand or by find-in-page. */
const UNFOLDED = 4
/** What other lists of the site show in full. */
const FOLDED: ReadonlySet<CollectionName> = new Set(['statements', 'agreements', 'disagreements'])

/** The statements of one collection that a section is cited for. */
export function EntryGroup({
  group: { collection, rowCount, entries },
  section,
}: {
  group: Group
  /** The fragment of the section it stands in. */
  section: string
}) {
  const { one, many } = COLLECTION_WORDS[collection]
  return (
    <details
      open={entries.length <= UNFOLDED && !FOLDED.has(collection)}
      className="group border-b"
    >
      <summary className="flex min-h-9 list-none items-center gap-2 text-interface font-medium hover:underline pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
        <span aria-hidden="true" className="text-ink3 transition-transform group-open:rotate-90">
          ›
        </span>
        {countOf(rowCount, one, many)}
      </summary>
      <ul className="pb-3 pl-4">
        {entries.map((entry) => (
          <li
            key={`${entry.row.id} ${entry.text} ${entry.citations[0]?.anchor}`}
            className="grid gap-x-8 gap-y-1 border-t border-dotted py-2 first:border-t-0 lg:grid-cols-[minmax(0,1fr)_minmax(0,20rem)]"
          >
            <EntryText entry={entry} />
            <div>
              <ul>
                {entry.citations.map(({ anchor }) => (
                  <li key={anchor} className="not-last:mb-1">
                    <Quote className="anchor text-ink2" words={anchor} />
                  </li>
                ))}
              </ul>
              <RowCite citable={citableEntry(entry)} fragment={section} />
            </div>
          </li>
        ))}
      </ul>
    </details>
  )
}

function EntryText({ entry: { row, text, facts, citations } }: { entry: PlacedEntry }) {
  const isElsewhere =
    row.href !== null && !citations.some((citation) => citationHref(citation) === row.href)
  // A wording that is the quotation itself is not said twice.
  const isQuoted = citations.some(({ anchor }) => text === inQuotes(anchor))
  return (
    <div className="min-w-0 text-interface">
      <p>
        <span className="font-semibold">
          {isElsewhere ? (
            <Link href={row.href ?? ''} className="link" prefetch={false}>
              {row.name}
            </Link>
          ) : (
            row.name
          )}
        </span>{' '}
        {isQuoted ? null : <span className="text-ink2">{text}</span>}
      </p>
      {facts.length === 0 ? null : (
        <dl className="text-citation text-ink3">
          {facts.map(({ label, value }) => (
            <div key={label} className="mr-3 inline">
              <dt className="inline">{label}: </dt>
              <dd className="inline text-ink2">{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}
