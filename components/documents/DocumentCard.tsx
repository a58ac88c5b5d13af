import Link from 'next/link'
import type { Document } from '@/data/schema'
import type { Contribution } from '@/domain/documents'
import { formatNumber } from '@/domain/format'
import { COLLECTION_WORDS } from '@/domain/rows'
import { DocumentImprint } from './DocumentImprint'
import { DocumentName } from './DocumentName'

/** A document in brief: what it is, what its publisher sells, what the atlas has from it. */
export function DocumentCard({
  document,
  contributions,
}: {
  document: Document
  contributions: readonly Contribution[]
}) {
  const citations = contributions.reduce((sum, { citationCount }) => sum + citationCount, 0)
  return (
    <section
      aria-labelledby={`document-${document.id}`}
      className="min-w-0 border-t border-ink pt-3 @3xl:row-span-6 @3xl:grid @3xl:grid-rows-subgrid"
    >
      <h2 id={`document-${document.id}`} className="text-interface">
        <Link
          href={`/documents/${document.id}`}
          className="inline-flex min-h-6 items-center hover:underline pointer-coarse:min-h-11"
        >
          <DocumentName document={document.id} />
        </Link>
      </h2>
      <p
        className={`mt-1 font-serif text-finding text-balance ${document.title === null ? 'text-ink3 italic' : 'font-semibold'}`}
      >
        {document.title ?? 'Untitled'}
      </p>
      <DocumentImprint document={document} />
      <h3 className="mt-4 text-citation font-semibold">What it contributes</h3>
      <ul className="mt-1 flex flex-wrap content-start gap-x-4 text-interface">
        {contributions
          .filter(({ rows }) => rows.length > 0)
          .map(({ collection, rows, href }) => (
            <li key={collection}>
              <Link href={href} prefetch={false} className="row-link">
                {rows.length} {COLLECTION_WORDS[collection][rows.length === 1 ? 'one' : 'many']}
              </Link>
            </li>
          ))}
      </ul>
      <p className="mt-3 text-interface">
        <Link href={`/documents/${document.id}`} className="row-link font-medium">
          Read {document.id} section by section
        </Link>
        <span className="text-ink3">, {formatNumber(citations)} citations</span>
      </p>
    </section>
  )
}
