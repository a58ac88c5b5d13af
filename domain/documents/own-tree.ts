import type { Citation, Dataset, Document, Relation } from '@/data/schema'
import { arrangeByConcept } from '../arrange/concept'
import { citationsOfModel, statementsOf } from '../consensus'
import { isLeaf, type TreeNode } from '../taxonomy'
import { sectionOrder } from './order'

/** A circle or a model as one document has it: `citations` are that document's, none for a circle only others state. */
export type OwnNode = {
  readonly id: string
  readonly name: string
  readonly isModel: boolean
  readonly contested: boolean
  readonly citations: readonly Citation[]
  readonly children: readonly OwnNode[]
}

/** What a document says against any nesting. */
const AGAINST_NESTING: ReadonlySet<Relation['relation']> = new Set([
  'evolves-into',
  'succeeds',
  'not-part-of',
  'incomparable-to',
])

/**
 * The tree that a document has by itself: the circles it states, the models where its own statements place them, and the
 * circles around those, even where only others state them. Null where it places nothing.
 */
export function ownTree({ taxonomy, models }: Dataset, document: Document): OwnNode | null {
  const { own } = sectionOrder(document)
  const placed = models
    .map((model) => ({ ...model, statements: statementsOf(model, document.id) }))
    .filter(({ statements }) => statements.length > 0)
  const citations = new Map([
    ...taxonomy.map((taxon): [string, Citation[]] => [taxon.id, own(taxon.citations)]),
    ...placed.map((model): [string, Citation[]] => [model.id, own(citationsOfModel(model))]),
  ])
  const keep = (node: TreeNode): OwnNode | null => {
    const children = node.children.flatMap((child) => keep(child) ?? [])
    const stated = citations.get(node.id) ?? []
    return stated.length === 0 && children.length === 0
      ? null
      : {
          id: node.id,
          name: node.name,
          isModel: isLeaf(node),
          contested: isLeaf(node) && node.contested,
          citations: stated,
          children,
        }
  }
  return keep(arrangeByConcept(taxonomy, placed))
}

/** What a document states against a tree of any kind, such as one growing out of the other, in its own order. */
export function statedAgainstNesting({ statements }: Dataset, document: Document): Relation[] {
  const { first } = sectionOrder(document)
  return statements
    .filter(
      ({ relation, citation }) =>
        citation.document === document.id && AGAINST_NESTING.has(relation),
    )
    .sort((one, other) => first([one.citation]) - first([other.citation]))
}
