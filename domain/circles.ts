import { bestNamed } from './circles/best-named'
import type { Effort } from './circles/grow'
import { crownShapes, faceAtDepth, MARK_WIDTH } from './labels/crown'
import { leastDisc } from './labels/wrap'
import { isLeaf, type TreeNode } from './taxonomy'

/**
 * A placed circle. Lengths are layout units, which are px where the whole diagram is drawn in the size of the standard
 * stage; the root is at 0, 0. `name` is the box kept free for a parent's name, `y` its upper edge from the centre.
 */
export type Circle = {
  readonly id: string
  readonly parent: string | null
  readonly depth: number
  readonly x: number
  readonly y: number
  readonly r: number
  readonly name: { readonly y: number; readonly width: number; readonly height: number } | null
}

/** What packing needs to know of a node. */
export type PackNode = Pick<TreeNode, 'id' | 'name' | 'kind' | 'contested'> & {
  readonly documents: readonly unknown[]
  readonly children: readonly PackNode[]
}

/** How a tree is packed for a kind of stage. */
export type Packing = {
  /** Size of a parent's name by depth, in layout units; deeper ones as the last. */
  readonly nameSizes: readonly number[]
  /** Whether the contested mark stands after a name; else on the contour. */
  readonly hasMarks: boolean
  /** How far down a parent's name may reach, in radii from the centre. */
  readonly lowestName: number
  /** Leaves grow, within their limits, until their names fit in this size; null where they are not to be named. */
  readonly leafNameSize: number | null
}

/**
 * For stages from a laptop's up. Room is left for names of branches of some 15 units, and of leaves of 17, so that they fit
 * in 11 px where the whole is drawn at seven tenths of its size and less: on a laptop.
 */
export const STANDARD_PACKING: Packing = {
  nameSizes: [18, 15.5, 15.6, 15.6],
  hasMarks: true,
  lowestName: -1 / 4,
  leafNameSize: 17,
}

/**
 * For a phone, where the whole diagram is drawn at under half its size and only branches are named: their names may
 * come down to the middle, so that the size of a branch still follows from what it holds.
 */
export const COMPACT_PACKING: Packing = {
  nameSizes: [34, 31, 30, 17],
  hasMarks: false,
  lowestName: 0.1,
  leafNameSize: null,
}

/** Radius of a model by the number of documents that name it. */
export const LEAF_RADII = [28, 31, 36] as const
/** How much a model's circle may grow for its name. */
const LEAF_GROWTH = 1.2
/** How much the circle of a branch without models may: its size stands for nothing. */
const EMPTY_GROWTH = 2
const GROWTH_STEP = 0.5
/** For a line wider than this, in ems, no room is kept: one endless word would leave all other circles none. */
const WIDEST = 20
const GAPS_BY_DEPTH = [5, 4, 3] as const
const DEEPEST_GAP = 3
/** Up to so many leaves of a tree each circle is packed with the most effort, then with some: a click waits for it. */
const LEAVES_BY_EFFORT = { most: 60, some: 300 } as const

/** A circle with its content placed around its own centre. */
type Packed = {
  readonly node: PackNode
  readonly r: number
  readonly name: Circle['name']
  readonly children: readonly { readonly x: number; readonly y: number; readonly packed: Packed }[]
}

/**
 * Places the circles of a tree, parents before their children. Deterministic, and sound for any tree: children lie
 * within their parent, siblings do not overlap, no child lies on its parent's name. Only the size of a model's circle
 * means something, the number of documents; the sizes of parents follow from the packing.
 */
export function packCircles(tree: PackNode, packing: Packing = STANDARD_PACKING): Circle[] {
  return place([], pack(tree, 0, packing, effortFor(countLeaves(tree))), null, 0, 0, 0)
}

const effortFor = (leaves: number): Effort =>
  leaves <= LEAVES_BY_EFFORT.most ? 'most' : leaves <= LEAVES_BY_EFFORT.some ? 'some' : 'least'

function pack(node: PackNode, depth: number, packing: Packing, effort: Effort): Packed {
  if (node.children.length === 0)
    return { node, r: leafRadius(node, packing), name: null, children: [] }

  const children = node.children.map((child) => pack(child, depth + 1, packing, effort))
  const radii = children.map(({ r }) => r)
  const gap = GAPS_BY_DEPTH[depth] ?? DEEPEST_GAP
  const size = packing.nameSizes[depth] ?? packing.nameSizes.at(-1) ?? 0
  const markWidth = packing.hasMarks && node.contested ? MARK_WIDTH : 0
  const lowest = packing.lowestName
  const shapes = crownShapes(node, size, faceAtDepth(depth), markWidth)
    .filter(({ width }) => width <= WIDEST * size)
    .map((shape) => ({ ...shape, lowest }))
  const { shape, placed } = bestNamed(shapes, radii, gap, effort)
  return {
    node,
    r: placed.radius,
    name: { y: placed.top, width: shape.width, height: shape.height },
    children: children.map((packed, index) => {
      const centre = placed.centres[index]
      return { x: centre?.x ?? 0, y: centre?.y ?? 0, packed }
    }),
  }
}

/** A leaf grows in small steps, up to its limit, until its name fits. */
function leafRadius({ name, kind, documents }: PackNode, { leafNameSize }: Packing): number {
  const base =
    LEAF_RADII[Math.min(Math.max(documents.length, 1), LEAF_RADII.length) - 1] ?? LEAF_RADII[0]
  if (leafNameSize === null) return base
  const limit = base * (isLeaf({ kind }) ? LEAF_GROWTH : EMPTY_GROWTH)
  const lacking = Math.max(0, leastDisc(name, leafNameSize) - base)
  return Math.min(limit, base + Math.ceil(lacking / GROWTH_STEP) * GROWTH_STEP)
}

const countLeaves = ({ children }: PackNode): number =>
  children.length === 0 ? 1 : children.reduce((sum, child) => sum + countLeaves(child), 0)

/** Adds a packed circle and all it holds, parents before their children, to the circles. */
function place(
  circles: Circle[],
  { node, r, name, children }: Packed,
  parent: string | null,
  depth: number,
  x: number,
  y: number,
): Circle[] {
  circles.push({ id: node.id, parent, depth, x, y, r, name })
  for (const child of children)
    place(circles, child.packed, node.id, depth + 1, x + child.x, y + child.y)
  return circles
}
