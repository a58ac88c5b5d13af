import Link from 'next/link'
import type { Mentioned } from '@/domain/mentions'
import { DocumentLetter } from '../citations/DocumentLetter'
import { Quote } from '../citations/Quote'

/** Rows found by a name in them, each with the words that name it. */
export function Mentions({
  found,
  path,
}: {
  found: readonly Mentioned<{ id: string; name: string }>[]
  /** Where the rows have their pages, as in `/models`. */
  path: string
}) {
  return (
    <ul className="divided border-y">
      {found.map(({ row, mentions }) => (
        <li key={row.id} className="gap-6 py-2.5 md:grid md:grid-cols-[16rem_minmax(0,1fr)]">
          <Link
            href={`${path}/${row.id}`}
            className="inline-flex min-h-6 items-center self-start font-semibold hover:underline max-md:min-h-11"
          >
            {row.name}
          </Link>
          <ul className="text-interface">
            {mentions.map(({ by, text, citation }) => (
              <li
                key={`${by} ${text} ${citation.section} ${citation.anchor}`}
                className="flex gap-2 not-last:mb-1"
              >
                <DocumentLetter document={citation.document} />
                <span className="min-w-0">
                  <Quote className="anchor" words={citation.anchor} />
                  <span className="text-ink3">
                    {by === 'example' ? ` · example: ${text}` : ' · wording'}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
