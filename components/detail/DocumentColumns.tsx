import type { ReactNode } from 'react'
import type { Document, DocumentId, Side } from '@/data/schema'
import { DOCUMENT_IDS } from '@/data/schema/values'
import { imprint } from '@/domain/citations'
import { sidesInWords } from '@/domain/words'
import { DocumentName } from '../documents/DocumentName'

/** One column a document: the sides it files the row under as its position, and under it what it says. */
export function DocumentColumns({
  documents,
  filed,
  noun,
  statements,
}: {
  documents: readonly Document[]
  filed: Readonly<Record<DocumentId, readonly Side[]>>
  /** What is filed, as in `model`. */
  noun: string
  statements: (document: DocumentId) => ReactNode
}) {
  return (
    <div className="@container">
      <div className="grid gap-x-8 gap-y-8 @[46rem]:grid-cols-3">
        {DOCUMENT_IDS.map((id) => {
          const document = documents.find((row) => row.id === id)
          return (
            <section key={id} aria-label={id} className="min-w-0">
              <h3 className="border-b border-ink pb-2 text-body">
                <DocumentName document={id} />
                <span className="block text-citation font-normal text-ink3">
                  {document === undefined ? null : imprint(document)}
                </span>
              </h3>
              <p className="border-b py-3">
                {filed[id].length === 0 ? (
                  <span className="text-ink3">Does not name this {noun}</span>
                ) : (
                  <>
                    <span className="block text-citation text-ink3">Filed under</span>
                    <span className="font-serif text-finding font-semibold">
                      {sidesInWords(filed[id])}
                    </span>
                  </>
                )}
              </p>
              {statements(id)}
            </section>
          )
        })}
      </div>
    </div>
  )
}
