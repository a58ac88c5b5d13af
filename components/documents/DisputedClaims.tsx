import Link from 'next/link'
import { citationHref, sectionName } from '@/domain/citations'
import { citableClaim } from '@/domain/citations/cited-rows'
import type { DisputedClaim } from '@/domain/documents/claims'
import { listInWords } from '@/domain/format'
import { idInWords } from '@/domain/words'
import { RowCite } from '../citations/RowCite'

/** The disagreements a document takes part in: what it holds and where, and who holds otherwise. */
export function DisputedClaims({ claims }: { claims: readonly DisputedClaim[] }) {
  return (
    <ul className="gap-x-10 xl:columns-2">
      {claims.map(({ question, held, citations, others }) => {
        const [citation] = citations
        return (
          <li key={question.id} className="break-inside-avoid border-b py-2.5 text-interface">
            <Link href={`/documents#${question.id}`} prefetch={false} className="link font-medium">
              {question.question}
            </Link>
            <ul className="mt-0.5 text-ink2">
              {held.map((position) => (
                <li key={position}>{position}</li>
              ))}
            </ul>
            <p className="text-citation text-ink3">
              {citation === undefined ? null : (
                <>
                  <Link href={citationHref(citation)} prefetch={false} className="link">
                    {sectionName(citation)}
                  </Link>
                  ;{' '}
                </>
              )}
              {idInWords(question.kind)},{' '}
              {others.length === 0 ? 'within this document' : `beside ${listInWords(others)}`}
            </p>
            <RowCite citable={citableClaim({ question, held, citations })} fragment="disputed" />
          </li>
        )
      })}
    </ul>
  )
}
