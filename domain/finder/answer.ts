import { type Findable, type FinderIndex, type Found, find } from '../finder'
import { countOf, formatNumber } from '../format'
import { searchesFor } from './pages'

/** A run of what is offered, with a heading where there is one. */
export type OfferGroup = { readonly name: string | null; readonly found: readonly Found[] }

/** What is offered for what was typed, how that is said, and what helps where nothing answers. */
export type Offer = {
  readonly groups: readonly OfferGroup[]
  readonly status: string
  readonly hint: string | null
}

/** More would be no help: a letter more narrows them. */
const MOST = 50

const plain = (item: Findable): Found => ({
  item,
  tier: 'exact',
  name: [],
  detail: item.detail,
  detailMarks: [],
})

/** Before anything is typed: where one was last, and the pages. */
export function offerAtFirst(recent: readonly Findable[], pages: readonly Findable[]): Offer {
  const groups = [
    { name: 'Recent', found: recent.map(plain) },
    { name: 'Pages', found: pages.map(plain) },
  ].filter(({ found }) => found.length > 0)
  return { groups, status: '', hint: null }
}

/** What answers; where nothing does, the searches of other pages. */
export function offerFor(index: FinderIndex, typed: string): Offer {
  const found = find(index, typed)
  if (found.length === 0)
    return offerSearches(
      typed,
      `Nothing is called “${typed.trim()}”`,
      'Fewer letters or another word may find it. Or search a page, which reads more than names.',
    )
  const results = countOf(found.length, 'result')
  const status =
    found.length > MOST ? `${results}, the first ${formatNumber(MOST)} are shown` : results
  return { groups: [{ name: null, found: found.slice(0, MOST) }], status, hint: null }
}

/** The searches of other pages alone, after saying why. */
export const offerSearches = (typed: string, status: string, hint: string): Offer => ({
  groups: [{ name: null, found: searchesFor(typed).map(plain) }],
  status,
  hint,
})
