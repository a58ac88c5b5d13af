import { type ContestedEdge, isDirected } from '@/domain/taxonomy/contested-edges'
import { DocumentLetter } from '../citations/DocumentLetter'
import { EdgeArrow } from './EdgeArrow'

/** Entries of the legend: what each contested edge that is drawn says, and who states it. */
export function EdgeKinds({ edges }: { edges: readonly ContestedEdge[] }) {
  return edges.map((edge) => (
    <li key={`${edge.from} ${edge.relation}`} className="flex items-center gap-2">
      <EdgeArrow isDirected={isDirected(edge)} />
      {edge.words}
      {edge.documents.map((document) => (
        <DocumentLetter key={document} document={document} />
      ))}
    </li>
  ))
}
