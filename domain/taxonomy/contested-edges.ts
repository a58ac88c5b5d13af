import type { DocumentId, Relation } from '@/data/schema'
import { DOCUMENT_IDS } from '@/data/schema/values'
import { listInWords } from '../format'
import { pathTo, type TreeIndex } from '../taxonomy'

/** The relations that cannot hold of two circles one of which contains the other, in the words of the diagram. */
const EDGE_WORDS = { 'evolves-into': 'next evolution', 'incomparable-to': 'incomparable' } as const
type EdgeRelation = keyof typeof EDGE_WORDS

const RELATIONS = Object.keys(EDGE_WORDS) as EdgeRelation[] // the keys of the object above, in its order

/** What documents state between two circles against one standing in the other. */
export type ContestedEdge = {
  readonly from: string
  readonly to: string
  readonly relation: EdgeRelation
  readonly words: (typeof EDGE_WORDS)[EdgeRelation]
  readonly documents: readonly DocumentId[]
  readonly statements: readonly Relation[]
  /** What the same documents state for it. */
  readonly against: readonly Relation[]
}

/**
 * The edges that contradict how circles stand in each other, one for each relation between two circles, with all that
 * states it: of all documents, or of the one looked at alone. None where an arrangement does not nest the two.
 */
export function contestedEdges(
  index: TreeIndex,
  relations: readonly Relation[],
  document: DocumentId | null = null,
): ContestedEdge[] {
  const contains = (outer: string, inner: string) =>
    outer !== inner && pathTo(index, inner).some(({ id }) => id === outer)
  const isRead = ({ citation }: Relation) => document === null || citation.document === document
  return RELATIONS.flatMap((relation) => {
    const stated = relations.filter(
      (one) =>
        one.relation === relation &&
        isRead(one) &&
        (contains(one.subject, one.object) || contains(one.object, one.subject)),
    )
    const pairs = new Map(
      stated.map((one) => [`${one.subject} ${one.object}`, [one.subject, one.object] as const]),
    )
    return [...pairs.values()].map(([from, to]): ContestedEdge => {
      const statements = stated.filter(({ subject, object }) => subject === from && object === to)
      const documents = DOCUMENT_IDS.filter((id) =>
        statements.some(({ citation }) => citation.document === id),
      )
      const [outer, inner] = contains(from, to) ? [from, to] : [to, from]
      const against = relations.filter(
        ({ subject, relation, object, citation }) =>
          relation === 'contains' &&
          subject === outer &&
          object === inner &&
          documents.includes(citation.document),
      )
      return { from, to, relation, words: EDGE_WORDS[relation], documents, statements, against }
    })
  })
}

/** The circles that an edge joins, the inner one first. */
export const innerFirst = (
  { from, to }: Pick<ContestedEdge, 'from' | 'to'>,
  index: TreeIndex,
): readonly [inner: string, outer: string] =>
  (index.get(from)?.level ?? 0) > (index.get(to)?.level ?? 0) ? [from, to] : [to, from]

/** Whether an edge leads from one circle to the other, rather than parting them. */
export const isDirected = ({ relation }: Pick<ContestedEdge, 'relation'>): boolean =>
  relation === 'evolves-into'

/** `Generative AI is the next evolution of Large language models, says head-to-head`. */
export function edgeInWords(
  { from, to, relation, documents }: ContestedEdge,
  nameOf: (id: string) => string,
): string {
  const says = documents.length === 1 ? 'says' : 'say'
  const stated = isDirected({ relation })
    ? `${nameOf(to)} is the next evolution of ${nameOf(from)}`
    : `${nameOf(from)} and ${nameOf(to)} are incomparable`
  return `${stated}, ${says} ${listInWords(documents)}`
}
