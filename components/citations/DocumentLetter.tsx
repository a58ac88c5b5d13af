import type { DocumentId } from '@/data/schema'
import { DOCUMENT_LETTERS } from './document-letters'

/** A document's letter in an outlined square; the name is read out, since a letter alone says little. */
export function DocumentLetter({ document }: { document: DocumentId }) {
  return (
    <abbr
      title={document}
      aria-label={document}
      className="inline-grid size-[1.0625rem] shrink-0 place-items-center rounded-letter border border-rule2 text-smallest leading-none font-medium text-ink2 no-underline"
    >
      {DOCUMENT_LETTERS[document]}
    </abbr>
  )
}
