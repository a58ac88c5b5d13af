import '@/app/globals.css'
import '../site-fonts.css'
import { SearchParamsContext } from 'next/dist/shared/lib/hooks-client-context.shared-runtime'
import { NuqsAdapter } from 'nuqs/adapters/react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { ModelsExplorer } from '@/components/models/ModelsExplorer'
import type { Document } from '@/data/schema'
import { DOCUMENT_IDS } from '@/data/schema/values'
import { paletteCss } from '@/domain/palette'
import { offer } from '../contestant'

const palette = document.createElement('style')
palette.textContent = paletteCss()
document.head.append(palette)

const documents = DOCUMENT_IDS.map(
  (id): Document => ({
    id,
    letter: 'N',
    title: null,
    publisher: null,
    author: null,
    published: null,
    dateHint: null,
    interest: '',
    sections: [],
  }),
)

/** Of the site's bar, above every page. */
const BAR_HEIGHT = '56px'

const parameters = new URLSearchParams()

/** What a user would use, found as one would find it. */
function find<Found extends HTMLElement>(selector: string): Found {
  const found = document.querySelector<Found>(selector)
  if (found === null) throw new Error(`There is no ${selector}`)
  return found
}

/** Types into a field as a browser does it: React listens for the event, and asks for the value set by the prototype. */
function typeInto(field: HTMLInputElement, text: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

const outputLabels = () =>
  [...document.querySelectorAll('fieldset')]
    .filter((facet) => facet.querySelector('legend')?.textContent === 'Output modality')
    .flatMap((facet) => [...facet.querySelectorAll('label')])

const chips = () => document.querySelectorAll<HTMLElement>('[aria-label="Active filters"] button')

/**
 * The page of the models as the site mounts it: facets with their counts, sentence, search, chips, menus, selection, the
 * address as state. It is given the rows as they stand in the data files.
 */
offer({
  dataOf: ({ models, organisations, technologies }) => ({ models, organisations, technologies }),
  mount(container, sources) {
    container.style.paddingTop = BAR_HEIGHT
    const root = createRoot(container)
    flushSync(() =>
      root.render(
        <SearchParamsContext value={parameters}>
          <NuqsAdapter>
            <ModelsExplorer sources={sources} references={{ documents, taxa: [] }} />
          </NuqsAdapter>
        </SearchParamsContext>,
      ),
    )
  },
  search: (text) => typeInto(find('[aria-label="Search models"]'), text),
  choose(modality) {
    if (modality === null) [...chips()].at(-1)?.click()
    else
      outputLabels()
        .find(({ textContent }) => new RegExp(modality, 'i').test(textContent))
        ?.control?.click()
  },
  sortByVendor: () => find('th[data-column=vendor] button').click(),
  // The number the sentence begins with.
  count: () => Number.parseInt(find('[role=status] b').textContent.replaceAll(',', ''), 10),
  facets: () =>
    [...document.querySelectorAll('fieldset')].filter((facet) => facet.querySelector('li')),
  names: 'tbody th[scope=row]',
  scroller: () => document.documentElement,
})
