'use client'

import { useState } from 'react'
import { CITATION_FORMS, type Citable, type CitationForm } from '@/domain/citations/forms'
import { COPIED_WORDS, COPYING_REFUSED, citationHere } from './citation-here'
import { useCitedDocuments } from './citing-documents'

const LABELS: Readonly<Record<CitationForm, string>> = {
  short: 'Short',
  full: 'Full',
  bibtex: 'BibTeX',
  link: 'Link',
}

const LOOK =
  'inline-flex min-h-6 items-center text-citation text-ink3 underline-offset-4 hover:text-ink hover:underline pointer-coarse:min-h-11 max-md:min-h-11 pointer-coarse:min-w-11'

/**
 * The citation of a row of a table or a list: one button, which copies it in full and then offers the other forms.
 * Light, since a page has hundreds. `fragment` is the row's place on the page.
 */
export function RowCite({ citable, fragment }: { citable: Citable | null; fragment?: string }) {
  const documents = useCitedDocuments()
  const [said, setSaid] = useState<CitationForm | 'refused' | null>(null)
  if (citable === null) return null
  const copy = (form: CitationForm) =>
    navigator.clipboard.writeText(citationHere(form, citable, documents, fragment)).then(
      () => setSaid(form),
      () => setSaid('refused'),
    )
  return (
    <div className="flex flex-wrap items-center gap-x-4 print:hidden staged:hidden [@media(scripting:none)]:hidden">
      <button type="button" className={LOOK} onClick={() => copy('full')}>
        Copy citation
      </button>
      <span role="status" className="text-citation text-ink2 empty:hidden">
        {said === null ? '' : said === 'refused' ? COPYING_REFUSED : COPIED_WORDS[said]}
      </span>
      {said === null
        ? null
        : CITATION_FORMS.filter((form) => form !== 'full').map((form) => (
            <button key={form} type="button" className={LOOK} onClick={() => copy(form)}>
              {LABELS[form]}
            </button>
          ))}
    </div>
  )
}
