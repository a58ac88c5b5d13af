import Link from 'next/link'
import type { Citation } from '@/data/schema'
import { citationHref, sectionName } from '@/domain/citations'

/** The words of a document and the section they stand under, where the document is already named. */
export function PlacedQuote({ citation }: { citation: Citation }) {
  return (
    <>
      <q className="font-serif text-anchor text-ink [overflow-wrap:anywhere]">{citation.anchor}</q>
      <p className="text-citation text-ink3">
        <Link href={citationHref(citation)} className="link" prefetch={false}>
          {sectionName(citation)}
        </Link>
      </p>
    </>
  )
}
