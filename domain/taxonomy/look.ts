import { type IndexedNode, isLeaf } from '../taxonomy'

/** How a circle is drawn: by what it holds, how deep it stands and, through a lens, whether the document names it. */
export type Look = 'parent' | 'empty' | 'solid' | 'plain' | 'hollow' | 'ghosted' | 'opened'

/** The look of a circle. Only a leaf can be opened. */
export function lookOf(
  { node, seen }: Pick<IndexedNode, 'node' | 'seen'>,
  isOpened: boolean,
): Look {
  if (!isLeaf(node)) return node.children.length === 0 ? 'empty' : 'parent'
  if (seen?.mark === 'unnamed') return 'ghosted'
  if (node.hue === 'unstated') return 'hollow'
  // Use cases and technologies have no output to be stated or not.
  if (node.hue === null) return isOpened ? 'hollow' : 'plain'
  return isOpened ? 'opened' : 'solid'
}
