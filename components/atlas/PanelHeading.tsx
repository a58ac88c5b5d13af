import type { IndexedNode } from '@/domain/taxonomy'
import { kindInWords } from '@/domain/taxonomy/wording'

/** What the circle in focus is, and its name. */
export function PanelHeading({ found }: { found: IndexedNode }) {
  return (
    <div>
      <p className="text-citation text-ink3">{kindInWords(found)}</p>
      <h2 className="font-serif text-panel font-semibold">
        <bdi>{found.node.name}</bdi>
      </h2>
    </div>
  )
}
