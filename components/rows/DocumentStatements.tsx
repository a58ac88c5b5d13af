import type { ReactNode } from 'react'
import type { Citation, DocumentId } from '@/data/schema'
import { DOCUMENT_IDS } from '@/data/schema/values'
import { statementsOf } from '@/domain/consensus'
import { DocumentName } from '../documents/DocumentName'

/** The statements of a row, document by document, for a narrow place; documents without one are left out. */
export function DocumentStatements<Said extends { readonly citation: Citation }>({
  row,
  statement,
}: {
  row: { readonly statements: readonly Said[] }
  /** One statement as an item of a list. */
  statement: (statement: Said) => ReactNode
}) {
  const stated = (document: DocumentId) => statementsOf(row, document)
  return DOCUMENT_IDS.filter((document) => stated(document).length > 0).map((document) => (
    <section key={document} aria-label={document} className="mt-5">
      <h3 className="border-b border-ink pb-1.5 text-body">
        <DocumentName document={document} />
      </h3>
      <ul className="divided">{stated(document).map(statement)}</ul>
    </section>
  ))
}
