import Link from 'next/link'
import { Fragment } from 'react'
import type { Citation } from '@/data/schema'
import { citationHref, distinctSections, sectionName } from '@/domain/citations'

/** A list that has at least one citation: a chart without a source does not compile. */
export type Sources = readonly [Citation, ...Citation[]]

/** The line below a chart that begins "Source:" and names each section it draws on. */
export function SourceLine({ sources, remark }: { sources: Sources; remark?: string }) {
  return (
    <p className="text-citation text-ink3">
      Source:{' '}
      {distinctSections(sources).map((citation, index, all) => (
        <Fragment key={`${citation.document} ${citation.section}`}>
          {all[index - 1]?.document === citation.document ? '' : `${citation.document}, `}
          <Link href={citationHref(citation)} className="link">
            {sectionName(citation)}
          </Link>
          {index === all.length - 1 ? '.' : '; '}
        </Fragment>
      ))}
      {remark === undefined ? null : ` ${remark}`}
    </p>
  )
}
