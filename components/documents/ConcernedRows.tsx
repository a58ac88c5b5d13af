import { group } from 'd3'
import Link from 'next/link'
import { Fragment } from 'react'
import { COLLECTION_WORDS, type RowLink } from '@/domain/rows'
import styles from './concerned-rows.module.css'

/** The rows a question touches, by collection; rows of one name are told apart by their document. */
export function ConcernedRows({ rows }: { rows: readonly RowLink[] }) {
  const collections = group(rows, ({ collection }) => collection)
  return (
    <dl className={styles.rows}>
      {[...collections].map(([collection, inCollection]) => (
        <Fragment key={collection}>
          <dt>{COLLECTION_WORDS[collection][inCollection.length === 1 ? 'one' : 'many']}</dt>
          <dd>
            <ul>
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
        </Fragment>
      ))}
    </dl>
  )
}

function RowAnchor({ row, label }: { row: RowLink | undefined; label: string }) {
  if (row === undefined || row.href === null) return label
  return (
    <Link href={row.href} prefetch={false} className="row-link">
      {label}
    </Link>
  )
}
