import { type ContestedEdge, isDirected } from '@/domain/taxonomy/contested-edges'
import { DocumentLetter } from '../citations/DocumentLetter'
import { EdgeArrow } from './EdgeArrow'

/** Entries of the legend: what documents state against the nesting is drawn or not; and, while it is, which says what. */
export function EdgeSwitch({
  edges,
  isOn,
  onChange,
}: {
  edges: readonly ContestedEdge[]
  isOn: boolean
  onChange: (isOn: boolean) => void
}) {
  if (edges.length === 0) return null
  const words = edges.map((edge) => edge.words).join(', ')
  return (
    <>
      {isOn
        ? edges.map((edge) => (
            <li key={`${edge.from} ${edge.relation}`} className="flex items-center gap-2">
              <EdgeArrow isDirected={isDirected(edge)} />
              {edge.words}
              {edge.documents.map((document) => (
                <DocumentLetter key={document} document={document} />
              ))}
            </li>
          ))
        : null}
      <li>
        <label className="pointer-events-auto flex min-h-6 items-center gap-2 pointer-coarse:min-h-11 max-room-md:min-h-11">
          <input
            type="checkbox"
            role="switch"
            aria-checked={isOn}
            className="size-4 accent-ink"
            checked={isOn}
            onChange={({ target }) => onChange(target.checked)}
          />
          Contested edges<span className="sr-only">: {words}</span>
          <span className="text-ink3 tabular-nums">{edges.length}</span>
        </label>
      </li>
    </>
  )
}
