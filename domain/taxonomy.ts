import { hierarchy, stratify } from 'd3'
import type { Citation, DocumentId, Modality, Model, Taxon } from '@/data/schema'
import { deriveModel } from './consensus'
import { UNSTATED, type Unstated } from './words'

/** What a leaf stands for. */
export const LEAF_KINDS = ['model', 'use-case', 'technology'] as const
export type LeafKind = (typeof LEAF_KINDS)[number]
const KINDS_OF_LEAVES: ReadonlySet<string> = new Set(LEAF_KINDS)

/** What a circle stands for that arranges leaves otherwise than by concept. */
export type GroupKind = 'by-modality' | 'by-vendor' | 'by-technology' | 'by-document' | 'by-side'

/**
 * A circle before it has a place: a taxon or another group or, at the leaves, a model, use case or technology. `hue` is
 * the modality it is drawn in: of a branch its own, of a model its first stated output; null is neutral. `documents` are
 * those that name a leaf.
 */
export type TreeNode = {
  readonly id: string
  readonly name: string
  readonly kind: Taxon['kind'] | GroupKind | LeafKind
  readonly hue: Modality | Unstated | null
  readonly otherOutputs: readonly Modality[]
  readonly documents: readonly DocumentId[]
  readonly contested: boolean
  readonly children: readonly TreeNode[]
}

/** A placement of a model that its circle does not show: neither where it stands nor a wider circle around that. */
export type OtherPlace = { readonly place: string; readonly citation: Citation }

/** Where a model stands, and what speaks against it. */
export type Placement = { readonly place: string; readonly others: readonly OtherPlace[] }

/** Taxa of a tree with the way to each. */
export type TaxonPaths = ReadonlyMap<string, readonly string[]>

const LLM = 'llm'

/**
 * The ids from the root to each taxon, itself included.
 * @throws if the rows are no single tree: no root or two, an unknown parent, a cycle.
 */
export function taxonPaths(taxonomy: readonly Taxon[]): TaxonPaths {
  if (taxonomy.length === 0) return new Map()
  const root = stratify<Taxon>()
    .id(({ id }) => id)
    .parentId(({ parent }) => parent)([...taxonomy])
  return new Map(
    root.descendants().map((node) => [
      node.data.id,
      node
        .ancestors()
        .reverse()
        .map(({ data }) => data.id),
    ]),
  )
}

/**
 * A model stands at the deepest place that any statement gives it. Among places of equal depth one that a statement gives
 * while filing it under both sides comes first, then the one under large language models, then the one more documents give,
 * then the one stated first. The other places are those
 * on another line of the tree: a wider circle around where it stands contradicts nothing.
 */
export function placeModel({ statements }: Model, paths: TaxonPaths): Placement {
  const pathOf = (place: string) => paths.get(place) ?? []
  const isUnderLlm = (place: string) => Number(pathOf(place).includes(LLM))
  const joinsSides = (place: string) =>
    Number(statements.some((one) => one.place === place && one.side === 'both'))
  const documentsAt = (place: string) =>
    new Set(
      statements.filter((one) => one.place === place).map(({ citation }) => citation.document),
    ).size
  const [place = ''] = [...new Set(statements.map((statement) => statement.place))].sort(
    (one, other) =>
      pathOf(other).length - pathOf(one).length ||
      joinsSides(other) - joinsSides(one) ||
      isUnderLlm(other) - isUnderLlm(one) ||
      documentsAt(other) - documentsAt(one),
  )
  const line = new Set(pathOf(place))
  return {
    place,
    others: statements
      .filter((statement) => !line.has(statement.place))
      .map(({ place, citation }) => ({ place, citation })),
  }
}

/**
 * The concept arrangement: the taxonomy with each model as a leaf at its most specific place. A model is contested when
 * documents, or one document, file it under different sides or place it on another line of the tree. Branches come in
 * the order of the rows, the larger first; branches without a model stay.
 */
export function arrangeByConcept(taxonomy: readonly Taxon[], models: readonly Model[]): TreeNode {
  const paths = taxonPaths(taxonomy)
  const leaves = models.map((model) => ({ model, placement: placeModel(model, paths) }))

  const grow = (taxon: Taxon): TreeNode => ({
    id: taxon.id,
    name: taxon.name,
    kind: taxon.kind,
    hue: taxon.modality,
    otherOutputs: [],
    documents: [],
    contested: taxon.contested !== undefined,
    children: [
      ...taxonomy
        .filter(({ parent }) => parent === taxon.id)
        .map(grow)
        .sort((one, other) => isOutside(one) - isOutside(other) || sizeOf(other) - sizeOf(one)),
      ...leaves
        .filter(({ placement }) => placement.place === taxon.id)
        .map(({ model, placement }) => modelLeaf(model, placement)),
    ],
  })

  const root = taxonomy.find(({ parent }) => parent === null)
  if (root === undefined) throw new Error('The taxonomy has no root')
  return grow(root)
}

const isOutside = ({ kind }: TreeNode): number => Number(kind === 'outside')

/** The leaf of a model, contested by sides or by places on another line of the tree. */
export function modelLeaf(model: Model, { others }: Placement): TreeNode {
  const { output, documents, contested } = deriveModel(model)
  const [hue = UNSTATED, ...otherOutputs] = output
  return {
    id: model.id,
    name: model.name,
    kind: 'model',
    hue,
    otherOutputs,
    documents,
    contested: contested || others.length > 0,
    children: [],
  }
}

export const isLeaf = ({ kind }: Pick<TreeNode, 'kind'>): boolean => KINDS_OF_LEAVES.has(kind)

/** The leaves in a node, itself if it is one; a group that holds nothing is none. */
export const leavesIn = (node: TreeNode): TreeNode[] =>
  hierarchy(node)
    .descendants()
    .map(({ data }) => data)
    .filter(isLeaf)

const sizeOf = (node: TreeNode): number => leavesIn(node).length

/**
 * What a document says of a leaf: nothing; where it stands; elsewhere; or, by itself, several sides at once. Of a circle
 * that holds leaves it says only which of them it names.
 */
export type LensMark = 'unnamed' | 'named' | 'elsewhere' | 'contested'

/** One document looked at alone. */
export type Lens = { readonly document: DocumentId; readonly marks: ReadonlyMap<string, LensMark> }

/** What a tree is read for: one document alone, or the leaves that the filters let through. */
export type TreeReading = {
  readonly lens?: Lens | null
  readonly matching?: ReadonlySet<string> | null
}

/**
 * A node where it stands: its parent, its level from 1 at the root, the deepest level within it, and how many leaves of
 * which kind it holds. `seen` is what the lens shows of it, `matching` how many of its leaves the filters let through;
 * null where there is no lens, or no filter.
 */
export type IndexedNode = {
  readonly node: TreeNode
  readonly parent: TreeNode | null
  readonly level: number
  readonly deepest: number
  readonly leaves: number
  readonly leafKind: LeafKind
  readonly seen: Seen | null
  readonly matching: number | null
}

/** A node through a lens: how many of its leaves the document names, and its mark. */
export type Seen = {
  readonly document: DocumentId
  readonly named: number
  readonly mark: LensMark
}

export type TreeIndex = ReadonlyMap<string, IndexedNode>

/** Each node of a tree by its id, parents before their children. */
export function indexTree(root: TreeNode, { lens, matching }: TreeReading = {}): TreeIndex {
  const tree = hierarchy(root)
  const held = new Map<TreeNode, Held>()
  tree.eachAfter(({ data, children = [] }) => {
    if (isLeaf(data)) held.set(data, heldBy(data, { lens, matching }))
    else held.set(data, together(children.map((child) => held.get(child.data) ?? NOTHING)))
  })
  const kinds = new Set(tree.leaves().map(({ data }) => data.kind))
  const leafKind = LEAF_KINDS.find((kind) => kinds.has(kind)) ?? 'model'
  const index = new Map<string, IndexedNode>()
  tree.eachBefore(({ data, parent, depth, height }) => {
    const { leaves, named, matched } = held.get(data) ?? NOTHING
    index.set(data.id, {
      node: data,
      parent: parent?.data ?? null,
      level: depth + 1,
      deepest: depth + height + 1,
      leaves,
      leafKind,
      seen: lens ? { document: lens.document, named, mark: lensMark(lens, data, named) } : null,
      matching: matching ? matched : null,
    })
  })
  return index
}

/** How many leaves a node holds, how many of them the lens's document names, and how many the filters let through. */
type Held = { readonly leaves: number; readonly named: number; readonly matched: number }

const NOTHING: Held = { leaves: 0, named: 0, matched: 0 }

const heldBy = ({ id, documents }: TreeNode, { lens, matching }: TreeReading): Held => ({
  leaves: 1,
  named: Number(lens ? documents.includes(lens.document) : false),
  matched: Number(matching?.has(id) ?? false),
})

const together = (parts: readonly Held[]): Held =>
  parts.reduce(
    (sum, { leaves, named, matched }) => ({
      leaves: sum.leaves + leaves,
      named: sum.named + named,
      matched: sum.matched + matched,
    }),
    NOTHING,
  )

const lensMark = ({ marks }: Lens, node: TreeNode, named: number): LensMark =>
  isLeaf(node) ? (marks.get(node.id) ?? 'unnamed') : named === 0 ? 'unnamed' : 'named'

/** Whether the filters let nothing of a node through, though it holds something. */
export const isFilteredOut = ({ matching, leaves }: IndexedNode): boolean =>
  matching === 0 && leaves > 0

/** The way from the root to a node, itself last; empty for an unknown id. */
export function pathTo(index: TreeIndex, id: string): TreeNode[] {
  const found = index.get(id)
  if (found === undefined) return []
  return [...(found.parent === null ? [] : pathTo(index, found.parent.id)), found.node]
}
