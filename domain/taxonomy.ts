import { hierarchy } from 'd3'
import type { DocumentId, Modality, Taxon } from '@/data/schema'
import type { Unstated } from './words'

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

export const isLeaf = ({ kind }: Pick<TreeNode, 'kind'>): boolean => KINDS_OF_LEAVES.has(kind)

/** The leaves in a node, itself if it is one; a group that holds nothing is none. */
export const leavesIn = (node: TreeNode): TreeNode[] =>
  hierarchy(node)
    .descendants()
    .map(({ data }) => data)
    .filter(isLeaf)

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
