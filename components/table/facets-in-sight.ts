import type { FacetView } from '@/domain/filters/facet-views'

/** How many values of a long list are in sight before it is unfolded. */
export const VALUES_IN_SIGHT = 9

/** In windows less wide, in px, facets stand folded (`FilterPanel`). */
const WIDE = 1200
/** Of a page's bar above the facets and of the room before the first, in px. */
const ABOVE = 56 + 20
/** Of a facet: its title with the room below it, its modes, one value, and the room after the facet, in px. None is less high. */
const TITLE = 22
const MODES = 38
const VALUE = 24
const GAP = 24

/**
 * How many facets, one below the other, a window shows at most when a page opens. What stands lower is not asked for its
 * values, which have to be counted.
 */
export function facetsInSight(
  facets: readonly FacetView[],
  { innerWidth, innerHeight }: Pick<Window, 'innerWidth' | 'innerHeight'>,
): number {
  if (innerWidth < WIDE) return 0
  let top = ABOVE
  const lower = facets.findIndex((facet) => {
    if (top >= innerHeight) return true
    const values = Math.min(facet.options.length, VALUES_IN_SIGHT)
    top += TITLE + (facet.mode === undefined ? 0 : MODES) + values * VALUE + GAP
    return false
  })
  return lower === -1 ? facets.length : lower
}
