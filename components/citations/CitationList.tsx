import type { Citation } from '@/data/schema'
import { CitationItem } from './CitationItem'

/** Citations one below the other, parted by hairlines. */
export function CitationList({
  items,
}: {
  items: readonly { citation: Citation; remark?: string }[]
}) {
  return (
    <ul className="divided">
      {items.map(({ citation, remark }) => (
        <li
          key={`${citation.document} ${citation.section} ${citation.anchor} ${remark}`}
          className="py-2"
        >
          <CitationItem citation={citation} remark={remark} />
        </li>
      ))}
    </ul>
  )
}
