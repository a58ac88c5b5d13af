import { countOf } from '@/domain/format'
import { type ContestedEdge, edgeInWords } from '@/domain/taxonomy/contested-edges'
import { CitationList } from '../citations/CitationList'
import { ContestedNote } from './ContestedNote'

/** The edges that are drawn at a circle: what each says, where it is stated, and what the same documents say against it. */
export function EdgeList({
  edges,
  nameOf,
}: {
  edges: readonly ContestedEdge[]
  nameOf: (id: string) => string
}) {
  if (edges.length === 0) return null
  return (
    <section aria-label="Contested edges" className="flex flex-col gap-3">
      {edges.map((edge) => (
        <div key={`${edge.from} ${edge.relation} ${edge.to}`} className="flex flex-col gap-1">
          <ContestedNote>{edgeInWords(edge, nameOf)}.</ContestedNote>
          <CitationList items={edge.statements.map(({ citation }) => ({ citation }))} />
          {edge.against.length === 0 ? null : (
            <details className="border-t">
              <summary className="flex min-h-9 items-center text-interface text-ink2 max-room-md:min-h-11">
                <span className="link">The same source states the nesting too</span>
                <span className="ml-auto text-citation text-ink3 tabular-nums">
                  {edge.against.length}
                  <span className="sr-only"> {countOf(edge.against.length, 'time')}</span>
                </span>
              </summary>
              <CitationList items={edge.against.map(({ citation }) => ({ citation }))} />
            </details>
          )}
        </div>
      ))}
    </section>
  )
}
