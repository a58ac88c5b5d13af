import { group } from 'd3'
import Link from 'next/link'
import { COLLECTION_WORDS, type RowLink } from '@/domain/rows'

/** The rows a question touches, by collection; rows of one name are told apart by their document. */
export function ConcernedRows({ rows }: { rows: readonly RowLink[] }) {
  const collections = group(rows, ({ collection }) => collection)
  return (
    <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-4">
      {[...collections].map(([collection, inCollection]) => (
        <div key={collection} className="contents">
          <dt className="py-0.5 text-ink3 first-letter:capitalize pointer-coarse:py-3">
            {COLLECTION_WORDS[collection][inCollection.length === 1 ? 'one' : 'many']}
          </dt>
          <dd>
            <ul className="flex flex-wrap gap-x-4">
              {[...group(inCollection, ({ name }) => name)].map(([name, [first, ...others]]) => (
                <li key={name}>
                  {others.length === 0 ? (
                    <RowAnchor row={first} label={name} />
                  ) : (
                    <>
                      {name}:{' '}
                      {[first, ...others].map((row) => (
                        <span key={row?.id} className="mr-2">
                          <RowAnchor row={row} label={row?.document ?? row?.id ?? name} />
                        </span>
                      ))}
                    </>
                  )}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function RowAnchor({ row, label }: { row: RowLink | undefined; label: string }) {
  if (row === undefined || row.href === null) return label
  return (
    <Link
      href={row.href}
      prefetch={false}
      className="link inline-flex min-h-6 items-center pointer-coarse:min-h-11"
    >
      {label}
    </Link>
  )
}
