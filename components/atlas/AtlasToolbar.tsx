'use client'

import type { DocumentId } from '@/data/schema'
import { DOCUMENT_IDS } from '@/data/schema/values'
import { ARRANGEMENT_WORDS, arrangementsOf, LEAVES_WORDS } from '@/domain/arrange/options'
import type { FacetView } from '@/domain/filters/facet-views'
import type { ModelFacet } from '@/domain/filters/model-index'
import { type Arrangement, LEAVES, type Leaves, type MatchMode } from '@/domain/query'
import { FacetFilter } from '../table/FacetFilter'
import { SearchBox } from '../table/SearchBox'
import { Popover } from '../ui/Popover'
import { Select } from '../ui/Select'
import { Choice } from './Choice'

const ALL = 'all'

const LENSES = [
  { value: ALL, label: 'All documents' } as const,
  ...DOCUMENT_IDS.map((document) => ({ value: document, label: document })),
]

type FacetChanges = {
  onToggle: (name: ModelFacet, value: string) => void
  onChoose: (name: ModelFacet, values: readonly string[]) => void
  onMatch: (name: ModelFacet, mode: MatchMode) => void
}

/** How the circles are nested and what they hold. */
export function AtlasToolbar({
  arrangement,
  leaves,
  lens,
  search,
  facets,
  onArrange,
  onLeaves,
  onLens,
  onSearch,
  ...facetChanges
}: {
  arrangement: Arrangement
  leaves: Leaves
  lens: DocumentId | null
  search: string
  /** The filters of the models; none for other leaves. */
  facets: readonly FacetView<ModelFacet>[]
  onArrange: (arrangement: Arrangement) => void
  onLeaves: (leaves: Leaves) => void
  onLens: (document: DocumentId | null) => void
  onSearch: (search: string) => void
} & FacetChanges) {
  return (
    <div className="flex flex-wrap items-end gap-x-4 gap-y-2 border-b px-4 py-2 md:px-6 print:hidden">
      <Choice
        label="Arrange by"
        options={arrangementsOf(leaves).map((value) => ({
          value,
          label: ARRANGEMENT_WORDS[value],
        }))}
        value={arrangement}
        onChange={onArrange}
      />
      <Choice
        label="Leaves are"
        options={LEAVES.map((value) => ({ value, label: LEAVES_WORDS[value] }))}
        value={leaves}
        onChange={onLeaves}
      />
      <Select
        label="Lens"
        options={LENSES}
        value={lens ?? ALL}
        onChange={(value) => onLens(value === ALL ? null : value)}
      />
      <div className="w-full max-md:order-last md:w-52 md:[&>div]:w-full">
        <p aria-hidden="true" className="mb-1 text-smallest text-ink2 max-md:sr-only">
          Filter {LEAVES_WORDS[leaves].toLowerCase()}
        </p>
        <SearchBox
          label={`Filter ${LEAVES_WORDS[leaves].toLowerCase()}`}
          hint={leaves === 'models' ? 'Name, vendor' : 'Name'}
          value={search}
          onChange={onSearch}
        />
      </div>
      {facets.length === 0 ? null : (
        <div className="ml-auto max-md:ml-0">
          <Popover label="More filters" icon="filter">
            {facets.map((facet) => (
              <FacetFilter key={facet.name} facet={facet} {...facetChanges} />
            ))}
          </Popover>
        </div>
      )}
    </div>
  )
}
