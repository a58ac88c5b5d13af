import type { SortingState } from '@tanstack/react-table'
import { directionOf, type SortOf } from '@/domain/sorting'

/** How a table without a `sort` in its address is ordered. */
const DEFAULT: SortingState = [{ id: 'name', desc: false }]

/** The address's `sort` as TanStack Table holds it. */
export const sortingStateOf = (sort: readonly SortOf<string>[]): SortingState =>
  sort.length === 0
    ? DEFAULT
    : sort.map(directionOf).map(({ column, isDescending }) => ({ id: column, desc: isDescending }))

/** What TanStack Table holds as the address's `sort`; null for the default, which is not written. */
export function sortOf<Sort extends string>(state: SortingState): Sort[] | null {
  const [first, ...others] = state
  if (first === undefined || (first.id === 'name' && !first.desc && others.length === 0))
    return null
  // The ids of sortable columns are the names of `sort`: the columns say so where they are declared.
  return state.map(({ id, desc }) => (desc ? `-${id}` : id) as Sort)
}
