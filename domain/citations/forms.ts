import { type CitedDocument, fullCitation, placesInWords, type Sources } from '../citations'
import { bibtexOf } from './bibtex'

/** Something of ours that can be cited: a chart, a figure, a check, a row. */
export type Citable = {
  /** Kebab-case; names it in a bibliography. */
  readonly id: string
  /** What it says, as a sentence or a name with its value, without a full stop. */
  readonly claim: string
  /** More lines for the full form, such as every number of a chart. */
  readonly lines: readonly string[]
  /** Whether anything in it is computed by us. */
  readonly isDerived: boolean
  readonly sources: Sources
}

/** The ways to cite, in the order they are offered. */
export const CITATION_FORMS = ['short', 'full', 'bibtex', 'link'] as const
export type CitationForm = (typeof CITATION_FORMS)[number]

/**
 * Something cited in one of the forms. `address` is where it stands, in full.
 * Short is one line for a slide; full names every source with its words; BibTeX has an entry for the view and one for each
 * document; link is the address alone.
 */
export function citeAs(
  form: CitationForm,
  citable: Citable,
  documents: readonly CitedDocument[],
  address: string,
): string {
  switch (form) {
    case 'short':
      return shortForm(citable)
    case 'full':
      return fullForm(citable, documents, address)
    case 'bibtex':
      return bibtexOf(citable, documents, address)
    case 'link':
      return address
  }
}

const DERIVED = 'derived by GenAI Atlas from '

const shortForm = ({ claim, isDerived, sources }: Citable): string =>
  `${claim} (${isDerived ? DERIVED : ''}${placesInWords(sources)}).`

function fullForm(
  { claim, lines, sources }: Citable,
  documents: readonly CitedDocument[],
  address: string,
): string {
  const cited = sources.map((citation) => `Source: ${fullCitation(citation, documents)}`)
  return [claim, ...lines, ...cited, `GenAI Atlas, ${address}`].join('\n')
}
