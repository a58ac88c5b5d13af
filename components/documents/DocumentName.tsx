import type { DocumentId } from '@/data/schema'
import { DOCUMENT_LETTERS } from '../citations/document-letters'

/** A document's letter and its name; the letter is not read out, since the name follows. */
export function DocumentName({ document }: { document: DocumentId }) {
  return (
    <span className="inline-flex items-center gap-2 font-semibold">
      <span aria-hidden="true" className="letter">
        {DOCUMENT_LETTERS[document]}
      </span>
      {document}
    </span>
  )
}
