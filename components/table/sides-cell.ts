import type { DocumentId } from '@/data/schema'
import { DOCUMENT_LETTERS } from '../citations/document-letters'

/** A document that does not name the row: a dash to the eye, in words to everyone else; no line on a card. */
const UNNAMED =
  'card:data-blank:hidden tabular:data-blank:text-transparent tabular:data-blank:whitespace-nowrap forced-colors:data-blank:forced-color-adjust-none tabular:data-blank:before:text-ink3 forced-colors:data-blank:before:text-[CanvasText] tabular:data-blank:before:content-["–"/""]'

/** On a card, letter and name of the document stand before the sides; in a table, where there are many, they are no elements. */
const LED_BY_DOCUMENT =
  'card:not-data-blank:flex card:gap-2 card:after:letter card:after:-order-2 card:after:mt-px card:after:font-medium card:after:content-[attr(data-letter)/""] card:before:-order-1 card:before:w-[min(6.4375rem,34%)] card:before:shrink-0 card:before:font-normal card:before:text-ink3 card:before:content-[attr(data-document)]'

/** The cell of the sides one document files a row under. On a card the document leads the line. */
export const SIDES_CELL = `card:col-span-2 text-balance tabular:pr-1.5 data-several:font-medium ${UNNAMED} ${LED_BY_DOCUMENT}`

/** What the styles of such a cell ask: which document it is, and whether it files the row under no side or under several. */
export function sidesAttributes(document: DocumentId, sides: unknown) {
  const count = Array.isArray(sides) ? sides.length : 0
  return {
    'data-document': document,
    'data-letter': DOCUMENT_LETTERS[document],
    'data-blank': count === 0 ? '' : undefined,
    'data-several': count > 1 ? '' : undefined,
  }
}
