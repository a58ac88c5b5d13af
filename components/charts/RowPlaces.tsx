import { group } from 'd3'
import Link from 'next/link'
import { Fragment } from 'react'
import type { Citation } from '@/data/schema'
import { citationHref, citedPlaces, distinctSections, sectionName } from '@/domain/citations'
import { countOf } from '@/domain/format'
import { DocumentLetter } from '../citations/DocumentLetter'

/**
 * Where a row of a chart stands: every section that states what it rests on, document by document. On paper, where they are
 * many, only how many.
 */
export function RowPlaces({ citations }: { citations: readonly Citation[] }) {
  const places = [...group(distinctSections(citations), ({ document }) => document)]
  const isMany = citedPlaces(citations).some(({ sections }) => sections === null)
  return (
    <ul>
      {places.map(([document, sections]) => (
        <li key={document} className="flex gap-1.5 py-0.5">
          <DocumentLetter document={document} />
          <span className={isMany ? 'print:hidden' : ''}>
            {sections.map((citation, index) => (
              <Fragment key={citation.section}>
                {index === 0 ? '' : '; '}
                <Link href={citationHref(citation)} className="link" prefetch={false}>
                  {sectionName(citation)}
                </Link>
              </Fragment>
            ))}
          </span>
          {isMany ? (
            <span className="hidden print:inline">{countOf(sections.length, 'section')}</span>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
