import type { Cited } from '@/domain/taxonomy/facts'
import { CitationList } from '../citations/CitationList'

const SHOWN = 5

/** Citations, the first few in sight and the rest one press away. */
export function CitedList({ items }: { items: readonly Cited[] }) {
  const rest = items.slice(SHOWN)
  return (
    <>
      <CitationList items={items.slice(0, SHOWN)} />
      {rest.length === 0 ? null : (
        <details className="border-t">
          <summary className="link flex min-h-9 items-center text-interface text-ink2 max-room-md:min-h-11">
            All {items.length} citations
          </summary>
          <CitationList items={rest} />
        </details>
      )}
    </>
  )
}
