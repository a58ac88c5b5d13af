import type { Citation, Document } from '@/data/schema'
import { formatDate } from './format'

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
export function imprint({ publisher, published }: Document): string {
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
export function fullCitation(citation: Citation, documents: readonly Document[]): string {
  const document = documents.find(({ id }) => id === citation.document)
  const author = document?.author ? `${document.author}, ` : ''
  const source = document === undefined ? '' : ` (${author}${imprint(document)})`
  return `${citation.document}${source}, “${sectionName(citation)}”: “${citation.anchor}”.`
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

/** The places cited, each section once, in the order given: what a source line lists. */
export const distinctSections = (citations: readonly Citation[]): Citation[] =>
  citations.filter(
    ({ document, section }, index) =>
      citations.findIndex((other) => other.document === document && other.section === section) ===
      index,
  )
