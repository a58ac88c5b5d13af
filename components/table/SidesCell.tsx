import type { DocumentId, Side } from '@/data/schema'
import { sidesInWords } from '@/domain/words'
import { DocumentLetter } from '../citations/DocumentLetter'

/** On a card a document has a line of its own, and none where it does not name the row. */
export const CARD_DOCUMENT = 'card:col-span-2 card:has-[[data-unnamed]]:hidden'

/** The sides one document files a row under; a dash where it does not name it. On a card the document leads the line. */
export function SidesCell({ document, sides }: { document: DocumentId; sides: readonly Side[] }) {
  if (sides.length === 0)
    return (
      <span className="text-ink3" data-unnamed="">
        <span aria-hidden="true">–</span>
        <span className="sr-only">Not named</span>
      </span>
    )
  return (
    <span
      className={`flex gap-2 text-balance tabular:-mr-2.5 ${sides.length > 1 ? 'font-medium' : ''}`}
    >
      <span className="flex w-32 shrink-0 items-center gap-2 font-normal text-ink3 tabular:hidden">
        <span aria-hidden="true" className="contents">
          <DocumentLetter document={document} />
        </span>
        {document}
      </span>
      {sidesInWords(sides)}
    </span>
  )
}
