'use client'

import type { MouseEvent } from 'react'
import type { FacetOption, RowFacet } from '@/domain/filters/facet-views'
import { Icon } from '../ui/Icon'
import { ModalityDot } from '../ui/ModalityDot'

/** What is filtered by, each part with a way to take it back, and all of it at once. */
export function FilterChips<Name extends string>({
  facets,
  search,
  onRemove,
  onClearSearch,
  onClear,
}: {
  facets: readonly RowFacet<Name>[]
  search: string
  onRemove: (name: Name, value: string) => void
  onClearSearch: () => void
  onClear: () => void
}) {
  const chosen = facets.flatMap((facet) => facet.chosen.map((option) => ({ facet, option })))
  if (chosen.length === 0 && search.trim() === '') return null
  return (
    <ul aria-label="Active filters" className="flex flex-wrap items-center gap-2">
      {search.trim() === '' ? null : (
        <Chip label={`Search: ${search.trim()}`} onRemove={onClearSearch} />
      )}
      {chosen.map(({ facet, option }) => (
        <Chip
          key={`${facet.name} ${option.value}`}
          label={inWords(facet.shortTitle, option.label)}
          modality={option.modality}
          onRemove={() => onRemove(facet.name, option.value)}
        />
      ))}
      <li>
        <button
          type="button"
          className="link min-h-8 px-1 text-interface max-md:min-h-11"
          onClick={onClear}
        >
          Clear all
        </button>
      </li>
    </ul>
  )
}

/** `Output: Text`; a value that names its facet stands by itself. */
const inWords = (title: string, value: string): string =>
  value.toLowerCase().includes(title.toLowerCase()) ? value : `${title}: ${value}`

function Chip({
  label,
  modality,
  onRemove,
}: {
  label: string
  modality?: FacetOption['modality']
  onRemove: () => void
}) {
  const remove = (event: MouseEvent<HTMLButtonElement>) => {
    focusNeighbour(event.currentTarget)
    onRemove()
  }
  return (
    <li>
      <button
        type="button"
        className="inline-flex min-h-8 items-center gap-2 rounded-full border border-rule2 px-3 text-citation hover:border-ink max-md:min-h-11"
        onClick={remove}
      >
        {modality === undefined ? null : <ModalityDot modality={modality} />}
        <span className="sr-only">Remove </span>
        {label}
        <Icon name="close" size={12} />
      </button>
    </li>
  )
}

/** Before a chip goes, the keyboard moves on to the next one, so that it is not thrown back to the top of the page. */
function focusNeighbour(button: HTMLButtonElement): void {
  const item = button.closest('li')
  const next = item?.nextElementSibling?.querySelector('button')
  next?.focus()
}
