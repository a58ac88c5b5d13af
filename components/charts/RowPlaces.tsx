import Link from 'next/link'
import type { Citation } from '@/data/schema'
import { citationHref, citedPlaces, sectionName } from '@/domain/citations'
import { countOf } from '@/domain/format'
import { DocumentLetter } from '../citations/DocumentLetter'

/** Where a row of a chart stands: its sections, or, where they are many, how many of each document. */
export function RowPlaces({ citations }: { citations: readonly Citation[] }) {
  return (
    <ul>
      {citedPlaces(citations).map(({ document, sections, count }) => (
        <li key={document} className="flex gap-1.5 py-0.5">
          <DocumentLetter document={document} />
          <span>
            {sections === null ? (
              <Link href={`/documents/${document}`} className="link" prefetch={false}>
                {countOf(count, 'section')}
              </Link>
            ) : (
              sections.map((citation) => (
                <Link
                  key={citation.section}
                  href={citationHref(citation)}
                  className="link mr-2"
                  prefetch={false}
                >
                  {sectionName(citation)}
                </Link>
              ))
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
