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
  isLeaf(node) ? [node] : node.children.flatMap(leavesIn)

/** How many leaves there are in a node. */
export function leafCount(node: TreeNode): number {
  if (isLeaf(node)) return 1
  let count = 0
  for (const child of node.children) count += leafCount(child)
  return count
}

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
export function indexTree(root: TreeNode, reading: TreeReading = {}): TreeIndex {
  const { lens, matching } = reading
  const held = new Map<TreeNode, Held>()
  const kinds = new Set<TreeNode['kind']>()
  holdIn(root, reading, held, kinds)
  const leafKind = LEAF_KINDS.find((kind) => kinds.has(kind)) ?? 'model'
  const index = new Map<string, IndexedNode>()
  const add = (node: TreeNode, parent: TreeNode | null, level: number) => {
    const { leaves, named, matched, levels } = held.get(node) ?? NOTHING
    index.set(node.id, {
      node,
      parent,
      level,
      deepest: level + levels,
      leaves,
      leafKind,
      seen: lens ? { document: lens.document, named, mark: lensMark(lens, node, named) } : null,
      matching: matching ? matched : null,
    })
    for (const child of node.children) add(child, node, level + 1)
  }
  add(root, null, 1)
  return index
}

/**
 * How many leaves a node holds, how many of them the lens's document names, how many the filters let through, and how many
 * levels there are below it.
 */
type Held = {
  readonly leaves: number
  readonly named: number
  readonly matched: number
  readonly levels: number
}

const NOTHING: Held = { leaves: 0, named: 0, matched: 0, levels: 0 }

/** Notes what each node holds, and the kinds of leaves there are. */
function holdIn(
  node: TreeNode,
  { lens, matching }: TreeReading,
  held: Map<TreeNode, Held>,
  kinds: Set<TreeNode['kind']>,
): Held {
  const isHeld = isLeaf(node)
  if (isHeld) kinds.add(node.kind)
  const sum = isHeld
    ? {
        leaves: 1,
        named: Number(lens ? node.documents.includes(lens.document) : false),
        matched: Number(matching?.has(node.id) ?? false),
        levels: 0,
      }
    : { ...NOTHING }
  for (const child of node.children) {
    const part = holdIn(child, { lens, matching }, held, kinds)
    sum.leaves += part.leaves
    sum.named += part.named
    sum.matched += part.matched
    sum.levels = Math.max(sum.levels, part.levels + 1)
  }
  held.set(node, sum)
  return sum
}

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
