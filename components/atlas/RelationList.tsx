import type { Relation } from '@/data/schema'
import { relationInWords } from '@/domain/taxonomy/facts'
import { CitationItem } from '../citations/CitationItem'

/** What the documents state between a circle and others, each statement with its citation. */
export function RelationList({
  relations,
  nameOf,
}: {
  relations: readonly Relation[]
  nameOf: (id: string) => string
}) {
  if (relations.length === 0) return null
  return (
    <details className="border-t border-ink">
      <summary className="flex min-h-9 items-center text-interface font-medium max-room-md:min-h-11">
        <span className="link">Stated relations</span>
        <span className="ml-auto text-citation font-normal text-ink3 tabular-nums">
          {relations.length}
        </span>
      </summary>
      <ul className="divided">
        {relations.map((relation) => (
          <li key={relation.id} className="py-2">
            <p className="mb-1 text-interface">
              {nameOf(relation.subject)} <em>{relationInWords(relation)}</em>{' '}
              {nameOf(relation.object)}
            </p>
            <CitationItem citation={relation.citation} />
          </li>
        ))}
      </ul>
    </details>
  )
}
