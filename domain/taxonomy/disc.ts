import { type IndexedNode, isLeaf } from '../taxonomy'

/** The accent disc a circle bears: contested, or through a lens filed elsewhere by its document; null for none. */
export function discOf({ node, seen }: IndexedNode): 'contested' | 'elsewhere' | null {
  if (seen === null || !isLeaf(node)) return node.contested ? 'contested' : null
  return seen.mark === 'elsewhere' || seen.mark === 'contested' ? seen.mark : null
}
