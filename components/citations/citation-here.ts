import type { CitedDocument } from '@/domain/citations'
import { type Citable, type CitationForm, citeAs } from '@/domain/citations/forms'

/** Something on this page cited in a form. `fragment` is its place on the page; on a page of its own there is none. */
export function citationHere(
  form: CitationForm,
  citable: Citable,
  documents: readonly CitedDocument[],
  fragment?: string,
): string {
  const address = new URL(window.location.href)
  if (fragment !== undefined) address.hash = fragment
  return citeAs(form, citable, documents, address.href)
}

/** What is said once it is copied. */
export const COPIED_WORDS: Readonly<Record<CitationForm, string>> = {
  short: 'Short citation copied',
  full: 'Full citation copied',
  bibtex: 'BibTeX citation copied',
  link: 'Link copied',
}

export const COPYING_REFUSED = 'The browser did not allow copying'
