'use client'

import type { RowFacet } from '@/domain/filters/facet-views'
import type { ModelFacet } from '@/domain/filters/model-index'
import type { IndexedNode } from '@/domain/taxonomy'
import { countInWords } from '@/domain/taxonomy/wording'
import { FilterChips } from '../table/FilterChips'
import { Switch } from '../ui/Switch'

/** What the Atlas is filtered by, how much that lets through, and whether the rest fades or goes. */
export function FilterBar({
  facets,
  search,
  matching,
  found,
  isHiding,
  onRemove,
  onClearSearch,
  onClear,
  onHide,
}: {
  facets: readonly RowFacet<ModelFacet>[]
  search: string
  matching: number
  /** The circle that holds all. */
  found: IndexedNode | undefined
  isHiding: boolean
  onRemove: (name: ModelFacet, value: string) => void
  onClearSearch: () => void
  onClear: () => void
  onHide: (isHiding: boolean) => void
}) {
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2 border-b px-4 py-2 room-md:px-6 print:hidden">
      <FilterChips
        facets={facets}
        search={search}
        onRemove={onRemove}
        onClearSearch={onClearSearch}
        onClear={onClear}
      />
      <p role="status" className="text-interface tabular-nums">
        {found === undefined ? '' : countInWords({ ...found, matching })}
      </p>
      <Switch isOn={isHiding} onChange={onHide} className="min-h-8 text-interface">
        Hide the others
      </Switch>
    </div>
  )
}
