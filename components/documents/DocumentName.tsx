import type { DocumentId } from '@/data/schema'
import { DocumentLetter } from '../citations/DocumentLetter'

/** A document's letter and its name; the letter is not read out, since the name follows. */
export function DocumentName({ document }: { document: DocumentId }) {
  return (
    <span className="inline-flex items-center gap-2 font-semibold">
      <span aria-hidden="true" className="inline-flex font-normal">
        <DocumentLetter document={document} />
      </span>
      {document}
    </span>
  )
}
