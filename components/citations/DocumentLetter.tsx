import type { DocumentId } from '@/data/schema'
import { DOCUMENT_LETTERS } from './document-letters'

/** A document's letter in an outlined square; the name is read out, since a letter alone says little. */
export function DocumentLetter({ document }: { document: DocumentId }) {
  return (
    <abbr title={document} aria-label={document} className="letter">
      {DOCUMENT_LETTERS[document]}
    </abbr>
  )
}
