import type { Citation, Document } from '@/data/schema'
import { inQuotes } from './citations/quotation'
import { countOf, formatDate } from './format'

/** A list that has at least one citation: what asks for it cannot be shown without a source. */
export type Sources = readonly [Citation, ...Citation[]]

/** What a citation says of a document. */
export type CitedDocument = Pick<Document, 'id' | 'title' | 'publisher' | 'author' | 'published'>

/** Documents without what no citation says of them. */
export const citedDocuments = (documents: readonly Document[]): CitedDocument[] =>
  documents.map(({ id, title, publisher, author, published }) => ({
    id,
    title,
    publisher,
    author,
    published,
  }))

/** Where text before the first heading stands. */
const OPENING = 'Opening text, before the first heading'

/** The section as a reader sees it. */
export const sectionName = ({ section }: Citation): string => section ?? OPENING

/** The fragment of a section on its document's page: `generative-ai-scope`; `opening` before the first heading. */
export const sectionSlug = (section: string | null): string =>
  section === null
    ? 'opening'
    : section
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')

/** Where a citation leads: its section on its document's page. */
export const citationHref = ({ document, section }: Citation): string =>
  `/documents/${document}#${sectionSlug(section)}`

/** Who published a document and when, as far as it says: `Nurix, 7 October 2025`; `publisher not named, undated`. */
export function imprint({ publisher, published }: CitedDocument): string {
  const date = published === null ? 'undated' : formatDate(published)
  return `${publisher ?? 'publisher not named'}, ${date}`
}

/** One line for a source line or a table: `krishang, 3. Generative AI Extends Beyond Text`. */
export const shortCitation = (citation: Citation): string =>
  `${citation.document}, ${sectionName(citation)}`

/**
 * All that is known of where a datum stands, to paste under a slide:
 * `krishang (Krishang Technolab, undated), “3. Generative AI Extends Beyond Text”: “predicted to reach $1.81 billion”.`
 */
export function fullCitation(citation: Citation, documents: readonly CitedDocument[]): string {
  const document = documents.find(({ id }) => id === citation.document)
  const author = document?.author ? `${document.author}, ` : ''
  const source = document === undefined ? '' : ` (${author}${imprint(document)})`
  return `${citation.document}${source}, ${inQuotes(sectionName(citation))}: ${inQuotes(citation.anchor)}.`
}

/** Two citations are the same when they pin the same words of the same section. */
export const isSameCitation = (one: Citation, other: Citation): boolean =>
  one.document === other.document && one.section === other.section && one.anchor === other.anchor

/** Citations without repeats, in the order given. */
export function distinctCitations(citations: readonly Citation[]): Citation[] {
  const distinct: Citation[] = []
  for (const citation of citations)
    if (!distinct.some((other) => isSameCitation(citation, other))) distinct.push(citation)
  return distinct
}

/** More sections than this are counted by document where room is tight. */
const MOST_SECTIONS = 8

/** A document and the sections of it that are cited; `sections` is null where they are too many to name. */
export type CitedPlaces = {
  readonly document: Citation['document']
  readonly sections: readonly Citation[] | null
  readonly count: number
}

/** The places cited, document by document: each section once, or only how many where they are too many to name. */
export function citedPlaces(citations: readonly Citation[]): CitedPlaces[] {
  const sections = distinctSections(citations)
  const documents = [...new Set(sections.map(({ document }) => document))]
  return documents.map((document) => {
    const own = sections.filter((section) => section.document === document)
    const isFew = sections.length <= MOST_SECTIONS
    return { document, sections: isFew ? own : null, count: own.length }
  })
}

/** The places cited in a few words: `krishang, 5. Both …; 4. Modern …`, or where they are many `nurix, 6 sections`. */
export const placesInWords = (citations: readonly Citation[]): string =>
  citedPlaces(citations)
    .map(
      ({ document, sections, count }) =>
        `${document}, ${sections === null ? countOf(count, 'section') : sections.map(sectionName).join('; ')}`,
    )
    .join('; ')

/** The places cited, each section once, in the order given: what a source line lists. */
export const distinctSections = (citations: readonly Citation[]): Citation[] =>
  citations.filter(
    ({ document, section }, index) =>
      citations.findIndex((other) => other.document === document && other.section === section) ===
      index,
  )
