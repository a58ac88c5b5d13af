'use client'

import type { Document } from '@/data/schema'
import { type Citable, type CitationForm, citeAs } from '@/domain/citations/forms'
import { QUIET_BUTTON } from '../ui/button'
import { CopyButton } from '../ui/CopyButton'
import { MenuButton } from '../ui/MenuButton'
import { useBriefMessage } from '../ui/use-brief-message'

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
  documents: readonly Document[]
  fragment?: string
}) {
  const [said, say] = useBriefMessage()
  const inForm = (form: CitationForm) => {
    const address = new URL(window.location.href)
    if (fragment !== undefined) address.hash = fragment
    return citeAs(form, citable, documents, address.href)
  }
  const copy = (form: CitationForm) => navigator.clipboard.writeText(inForm(form))
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
              () => say(form === 'link' ? 'Link copied' : `${label} citation copied`),
              () => say('The browser did not allow copying'),
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
