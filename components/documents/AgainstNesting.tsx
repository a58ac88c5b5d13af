import type { Relation } from '@/data/schema'
import { citableRelation } from '@/domain/citations/cited-rows'
import { RowCite } from '../citations/RowCite'
import { ContestedMark } from '../ui/ContestedMark'
import { PlacedQuote } from './PlacedQuote'

/** What a document states that no tree can show, each with its words; nothing where it states none. */
export function AgainstNesting({ relations }: { relations: readonly Relation[] }) {
  if (relations.length === 0) return null
  return (
    <>
      <h3 className="mt-5 mb-1 flex items-center gap-2 text-interface font-semibold">
        <ContestedMark size={12} />
        It also states, against such a tree
      </h3>
      <ul className="border-t">
        {relations.map((relation) => (
          <li
            key={relation.id}
            className="grid gap-x-8 gap-y-1 border-b py-2.5 text-interface md:grid-cols-2"
          >
            <p>{relation.summary}</p>
            <div>
              <PlacedQuote citation={relation.citation} />
              <RowCite citable={citableRelation(relation)} fragment="tree" />
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
