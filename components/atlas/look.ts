import type { CSSProperties } from 'react'
import { modalityVariable } from '@/domain/palette'
import { type IndexedNode, isLeaf, type TreeNode } from '@/domain/taxonomy'

/** How a circle is drawn: by what it holds, how deep it stands and, through a lens, whether the document names it. */
export type Look = 'parent' | 'empty' | 'solid' | 'hollow' | 'ghosted' | 'opened'

export function lookOf(
  { node, seen }: Pick<IndexedNode, 'node' | 'seen'>,
  isOpened: boolean,
): Look {
  if (!isLeaf(node)) return node.children.length === 0 ? 'empty' : 'parent'
  if (seen?.mark === 'unnamed') return 'ghosted'
  if (node.hue === 'unstated' || node.hue === null) return 'hollow'
  return isOpened ? 'opened' : 'solid'
}

/** The hue of a circle as a CSS variable; without one the neutral of the parents. */
export const hueStyle = ({ hue }: Pick<TreeNode, 'hue'>): CSSProperties =>
  ({ '--hue': `var(${hue === null ? '--rule2' : modalityVariable(hue)})` }) as CSSProperties // React's type lacks custom properties
