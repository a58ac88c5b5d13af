'use client'

import type { CitedDocument } from '@/domain/citations'
import type { Citable, CitationForm } from '@/domain/citations/forms'
import { QUIET_BUTTON } from '../ui/button'
import { CopyButton } from '../ui/CopyButton'
import { MenuButton } from '../ui/MenuButton'
import { useBriefMessage } from '../ui/use-brief-message'
import { COPIED_WORDS, COPYING_REFUSED, citationHere } from './citation-here'

const FORMS: readonly { form: CitationForm; label: string; hint: string }[] = [
  { form: 'short', label: 'Short', hint: 'One line, for a slide' },
  { form: 'full', label: 'Full', hint: 'Every number, every source and its words' },
  { form: 'bibtex', label: 'BibTeX', hint: 'For a bibliography' },
  { form: 'link', label: 'Link', hint: 'The address of this, with what is chosen' },
]

/**
 * Ways to cite something: the full form with one click, the others from a menu. `fragment` is its place on the page; on a
 * page of its own there is none.
 */
export function Cite({
  citable,
  documents,
  fragment,
}: {
  citable: Citable
  documents: readonly CitedDocument[]
  fragment?: string
}) {
  const [said, say] = useBriefMessage()
  const copy = (form: CitationForm) =>
    navigator.clipboard.writeText(citationHere(form, citable, documents, fragment))
  return (
    <>
      <CopyButton label="Copy citation" copy={() => copy('full')} />
      <MenuButton
        label="Cite"
        icon="quote"
        look={QUIET_BUTTON}
        align="start"
        items={FORMS.map(({ form, label, hint }) => ({
          label,
          hint,
          onSelect: () => {
            copy(form).then(
              () => say(COPIED_WORDS[form]),
              () => say(COPYING_REFUSED),
            )
          },
        }))}
      />
      <span role="status" className="text-citation text-ink3 empty:hidden print:hidden">
        {said}
      </span>
    </>
  )
}
