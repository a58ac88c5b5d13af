'use client'

import type { RowFacet } from '@/domain/filters/facet-views'
import type { MatchMode } from '@/domain/query'
import { useIsDue } from '../use-is-due'
import { FacetFilter } from './FacetFilter'
import { facetsInSight } from './facets-in-sight'

/** Facets one below the other. Those lower than the window reaches follow a frame later. */
export function Facets<Name extends string>({
  facets,
  onToggle,
  onChoose,
  onMatch,
}: {
  facets: readonly RowFacet<Name>[]
  onToggle: (name: Name, value: string) => void
  onChoose: (name: Name, values: readonly string[]) => void
  onMatch?: ((name: Name, mode: MatchMode) => void) | undefined
}) {
  const areAllDue = useIsDue()
  const drawn = areAllDue ? facets : facets.slice(0, facetsInSight(facets, window))
  return drawn.map((facet) => (
    <FacetFilter
      key={facet.name}
      facet={facet}
      isWhole={areAllDue}
      onToggle={onToggle}
      onChoose={onChoose}
      onMatch={onMatch}
    />
  ))
}
