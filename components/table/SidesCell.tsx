import type { DocumentId, Side } from '@/data/schema'
import { sidesInWords } from '@/domain/words'
import { DOCUMENT_LETTERS } from '../citations/document-letters'

/** On a card a document has a line of its own, and none where it does not name the row. */
export const CARD_DOCUMENT = 'card:col-span-2 card:data-blank:hidden'

/** Letter and name stand before the sides on a card; in a table, where there are many, they are no elements. */
const LED_BY_DOCUMENT =
  'card:after:letter card:after:-order-2 card:after:mt-px card:after:font-medium card:after:content-[attr(data-letter)/""] card:before:-order-1 card:before:w-[min(6.4375rem,34%)] card:before:shrink-0 card:before:font-normal card:before:text-ink3 card:before:content-[attr(data-document)]'

const UNNAMED = (
  <span className="text-ink3">
    <span aria-hidden="true">–</span>
    <span className="sr-only">Not named</span>
  </span>
)

/** The sides one document files a row under; a dash where it does not name it. On a card the document leads the line. */
export function SidesCell({ document, sides }: { document: DocumentId; sides: readonly Side[] }) {
  if (sides.length === 0) return UNNAMED
  return (
    <span
      data-document={document}
      data-letter={DOCUMENT_LETTERS[document]}
      className={`flex gap-2 text-balance tabular:-mr-2.5 ${LED_BY_DOCUMENT} ${sides.length > 1 ? 'font-medium' : ''}`}
    >
      {sidesInWords(sides)}
    </span>
  )
}
