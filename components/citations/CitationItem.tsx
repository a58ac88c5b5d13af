import Link from 'next/link'
import type { Citation } from '@/data/schema'
import { citationHref, sectionName } from '@/domain/citations'
import { DocumentLetter } from './DocumentLetter'
import { Quote } from './Quote'

/** A citation as a reader meets it: the document's letter, its words, the section they stand under, and a remark. */
export function CitationItem({ citation, remark }: { citation: Citation; remark?: string }) {
  return (
    <div className="flex gap-2">
      <span className="pt-0.5">
        <DocumentLetter document={citation.document} />
      </span>
      <div className="min-w-0">
        <Quote className="anchor" words={citation.anchor} />
        <p className="text-citation text-ink3">
          <Link href={citationHref(citation)} className="link">
            {sectionName(citation)}
          </Link>
          {remark === undefined ? null : <span> · {remark}</span>}
        </p>
      </div>
    </div>
  )
}
