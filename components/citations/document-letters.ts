import type { DocumentId } from '@/data/schema'

/** The letter a document is known by: never a colour. */
export const DOCUMENT_LETTERS: Readonly<Record<DocumentId, string>> = {
  nurix: 'N',
  krishang: 'K',
  'head-to-head': 'H',
}
