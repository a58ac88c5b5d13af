import type { DocumentId } from '@/data/schema'
import { DocumentLetter } from '../citations/DocumentLetter'

/** The header of a document's column of sides. */
export function DocumentHeader({ document }: { document: DocumentId }) {
  return (
    <>
      <span aria-hidden="true" className="contents">
        <DocumentLetter document={document} />
      </span>
      <span className="sr-only">Filed under by </span>
      {document}
    </>
  )
}
