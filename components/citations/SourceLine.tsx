import Link from 'next/link'
import { Fragment } from 'react'
import { citationHref, citedPlaces, type Sources, sectionName } from '@/domain/citations'
import { countOf } from '@/domain/format'

/** The line below a chart that begins "Source:" and names each section it draws on, or, where they are many, each document. */
export function SourceLine({ sources, remark }: { sources: Sources; remark?: string }) {
  const places = citedPlaces(sources)
  return (
    <p className="text-citation text-ink3">
      Source:{' '}
      {places.map(({ document, sections, count }, index) => (
        <Fragment key={document}>
          {index === 0 ? '' : '; '}
          {document},{' '}
          {sections === null ? (
            <Link href={`/documents/${document}`} className="link">
              {countOf(count, 'section')}
            </Link>
          ) : (
            sections.map((citation, position) => (
              <Fragment key={citation.section}>
                {position === 0 ? '' : '; '}
                <Link href={citationHref(citation)} className="link">
                  {sectionName(citation)}
                </Link>
              </Fragment>
            ))
          )}
        </Fragment>
      ))}
      .{places.some(({ sections }) => sections === null) ? ' The table names each.' : ''}
      {remark === undefined ? null : ` ${remark}`}
    </p>
  )
}
