import type { Findable } from '@/domain/finder'
import { type Offer, offerAtFirst, offerFor, offerSearches } from '@/domain/finder/answer'
import type { Findables } from './use-findables'

/** What the search offers, also while what there is to find is on its way or cannot be had. */
export function offerOf(
  findables: Findables,
  typed: string,
  recent: readonly string[],
  pages: readonly Findable[],
): Offer {
  if (typed.trim() === '') {
    const last = recent.flatMap((key) =>
      findables.state === 'ready' ? (findables.items.get(key) ?? []) : [],
    )
    return offerAtFirst(last, pages)
  }
  if (findables.state === 'loading')
    return { groups: [], status: 'Loading what there is to find', hint: null }
  if (findables.state === 'failed')
    return offerSearches(
      typed,
      'What there is to find could not be loaded',
      'Try again, or search a page.',
    )
  return offerFor(findables.index, typed)
}
