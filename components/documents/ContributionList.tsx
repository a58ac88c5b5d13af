import Link from 'next/link'
import { type Contribution, rowsFragment } from '@/domain/documents'
import { countOf } from '@/domain/format'
import { COLLECTION_WORDS } from '@/domain/rows'

/** What a document contributes, collection by collection: the counts in sight, the rows folded below. */
export function ContributionList({ contributions }: { contributions: readonly Contribution[] }) {
  return (
    <ul className="gap-x-10 border-t xl:columns-2">
      {contributions.map(({ collection, rows, citationCount }) => (
        <li
          key={collection}
          id={rowsFragment(collection)}
          className="scroll-mt-4 break-inside-avoid border-b target:bg-sink"
        >
          {rows.length === 0 ? (
            <p className="flex min-h-9 items-center gap-2 pl-4 text-interface text-ink3">
              No {COLLECTION_WORDS[collection].many}
            </p>
          ) : (
            <details className="group">
              <summary className="flex min-h-9 list-none items-center gap-2 text-interface hover:underline pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
                <span
                  aria-hidden="true"
                  className="text-ink3 transition-transform group-open:rotate-90"
                >
                  ›
                </span>
                <span className="flex-1 font-medium">
                  {countOf(
                    rows.length,
                    COLLECTION_WORDS[collection].one,
                    COLLECTION_WORDS[collection].many,
                  )}
                </span>
                <span className="text-ink3 tabular-nums">{countOf(citationCount, 'citation')}</span>
              </summary>
              <ul className="flex flex-wrap gap-x-5 pb-3 pl-4 text-interface">
                {rows.map(({ id, name, href }) => (
                  <li key={id}>
                    {href === null ? (
                      name
                    ) : (
                      <Link href={href} prefetch={false} className="row-link">
                        {name}
                      </Link>
                    )}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ul>
  )
}
