'use client'

import type { FacetView } from '@/domain/filters/facet-views'
import type { ModelFacet } from '@/domain/filters/model-index'
import type { IndexedNode } from '@/domain/taxonomy'
import { countInWords } from '@/domain/taxonomy/wording'
import { FilterChips } from '../table/FilterChips'

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
  facets: readonly FacetView<ModelFacet>[]
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
      <label className="flex min-h-8 items-center gap-2 text-interface pointer-coarse:min-h-11 max-room-md:min-h-11">
        <input
          type="checkbox"
          role="switch"
          aria-checked={isHiding}
          className="size-4 accent-ink"
          checked={isHiding}
          onChange={({ target }) => onHide(target.checked)}
        />
        Hide the others
      </label>
    </div>
  )
}
