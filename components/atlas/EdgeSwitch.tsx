import { type ContestedEdge, isDirected } from '@/domain/taxonomy/contested-edges'
import { DocumentLetter } from '../citations/DocumentLetter'
import { Switch } from '../ui/Switch'
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
        <Switch isOn={isOn} onChange={onChange} className="pointer-events-auto min-h-6">
          Contested edges<span className="sr-only">: {words}</span>
          <span className="text-ink3 tabular-nums">{edges.length}</span>
        </Switch>
      </li>
    </>
  )
}
