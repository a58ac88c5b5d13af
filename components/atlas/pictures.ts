import { type Arranged, arrange, type Order } from '@/domain/arrange'
import { keepLeaves } from '@/domain/arrange/matching'
import { type Circle, COMPACT_PACKING, packCircles, STANDARD_PACKING } from '@/domain/circles'
import { roomier } from '@/domain/circles/roomier'
import { indexTree, type TreeIndex } from '@/domain/taxonomy'
import type { AtlasData } from './atlas-data'

/** Leaves in an order, ready to be drawn. `key` tells one picture from another. */
export type Picture = Arranged & {
  readonly key: string
  readonly index: TreeIndex
  /** The circles for a large or a small stage, packed when they are first asked for. */
  readonly circles: (isCompact: boolean) => readonly Circle[]
}

const drawn = new WeakMap<AtlasData, Map<string, Picture>>()

/** The picture of an order; the same one for the same data and order. */
export function pictureOf(data: AtlasData, order: Order): Picture {
  const pictures = drawn.get(data) ?? new Map<string, Picture>()
  drawn.set(data, pictures)
  const key = `${order.arrangement} ${order.leaves}`
  const known = pictures.get(key)
  if (known !== undefined) return known
  const arranged = arrange(data, order)
  const picture = pictureFrom(key, arranged)
  const brought: Picture =
    key === FIRST
      ? { ...picture, circles: (isCompact) => (isCompact ? data.compactCircles : data.circles) }
      : picture
  pictures.set(key, brought)
  return brought
}

/** The picture of a tree, packed when it is shown. */
export const pictureFrom = (key: string, arranged: Arranged): Picture => ({
  ...arranged,
  key,
  index: indexTree(arranged.tree),
  circles: packOnDemand(arranged.tree),
})

/** A picture of some of its leaves, packed anew. */
export function onlyMatching(picture: Picture, kept: ReadonlySet<string>): Picture {
  const tree = keepLeaves(picture.tree, kept)
  return pictureFrom(`${picture.key} ${[...kept].join(' ')}`, { ...picture, tree })
}

/** The order whose circles the page brings along. */
const FIRST = 'concept models'

function packOnDemand(tree: Arranged['tree']): Picture['circles'] {
  const packed: { compact?: readonly Circle[]; standard?: readonly Circle[] } = {}
  return (isCompact) => {
    if (isCompact) {
      packed.compact ??= packCircles(tree, roomier(COMPACT_PACKING, tree))
      return packed.compact
    }
    packed.standard ??= packCircles(tree, roomier(STANDARD_PACKING, tree))
    return packed.standard
  }
}
