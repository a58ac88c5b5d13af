'use client'

import type { DocumentId } from '@/data/schema'
import { DOCUMENT_IDS } from '@/data/schema/values'
import {
  ARRANGEMENT_WORDS,
  type Arrangement,
  arrangementsOf,
  LEAVES,
  LEAVES_WORDS,
  type Leaves,
} from '@/domain/arrange/options'
import type { FacetView } from '@/domain/filters/facet-views'
import type { ModelFacet } from '@/domain/filters/model-index'
import type { MatchMode } from '@/domain/query'
import { FacetFilter } from '../table/FacetFilter'
import { SearchBox } from '../table/SearchBox'
import { Popover } from '../ui/Popover'
import { Select } from '../ui/Select'
import { Choice } from './Choice'
import { CAPTION } from './caption'

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

/**
 * How the circles are nested, what they hold and what they are filtered by, in one row. On a phone that row has the order, and
 * a button for the rest.
 */
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
  const searchLabel = `Filter ${LEAVES_WORDS[leaves].toLowerCase()}`
  const lensChoice = (labelClass?: string) => (
    <Select
      label="Lens"
      options={LENSES}
      value={lens ?? ALL}
      onChange={(value) => onLens(value === ALL ? null : value)}
      labelClass={labelClass}
    />
  )
  const searchBox = (
    <SearchBox
      label={searchLabel}
      hint={leaves === 'models' ? 'Name, vendor' : 'Name'}
      value={search}
      onChange={onSearch}
    />
  )
  return (
    <div className="flex items-end gap-2 border-b px-4 py-2 room-md:gap-4 room-md:px-6 print:hidden">
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
      <div className="max-room-md:hidden">{lensChoice(CAPTION)}</div>
      <div className="max-w-52 min-w-0 flex-1 max-room-lg:hidden [&>div]:w-full">
        <p aria-hidden="true" className={CAPTION}>
          {searchLabel}
        </p>
        {searchBox}
      </div>
      <div className={`ml-auto ${facets.length === 0 ? 'room-lg:hidden' : ''}`}>
        <Popover label="More filters" icon="filter" isBrief>
          <div className="flex flex-col gap-3 room-lg:hidden">
            <div className="room-md:hidden">{lensChoice()}</div>
            {searchBox}
          </div>
          {facets.map((facet) => (
            <FacetFilter key={facet.name} facet={facet} {...facetChanges} />
          ))}
        </Popover>
      </div>
    </div>
  )
}
