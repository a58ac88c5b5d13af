import Link from 'next/link'
import type { Citation } from '@/data/schema'
import { citationHref, sectionName } from '@/domain/citations'
import { Quote } from '../citations/Quote'

/** The words of a document, how it takes its position, and the section they stand under, where the document is already named. */
export function PlacedQuote({
  citation,
  detail = null,
}: {
  citation: Citation
  detail?: string | null
}) {
  return (
    <>
      <Quote className="anchor" words={citation.anchor} />
      {detail === null ? null : <p className="text-interface text-ink2">{detail}</p>}
      <p className="text-citation text-ink3">
        <Link href={citationHref(citation)} className="link" prefetch={false}>
          {sectionName(citation)}
        </Link>
      </p>
    </>
  )
}
