import type { CSSProperties } from 'react'
import { modalityVariable } from '@/domain/palette'
import { isLeaf, type TreeNode } from '@/domain/taxonomy'

/** How a circle is drawn: by what it holds and how deep it stands. */
export type Look = 'parent' | 'empty' | 'solid' | 'hollow' | 'opened'

export function lookOf(node: TreeNode, isOpened: boolean): Look {
  if (!isLeaf(node)) return node.children.length === 0 ? 'empty' : 'parent'
  if (node.hue === 'unstated' || node.hue === null) return 'hollow'
  return isOpened ? 'opened' : 'solid'
}

/** The hue of a circle as a CSS variable; without one the neutral of the parents. */
export const hueStyle = ({ hue }: Pick<TreeNode, 'hue'>): CSSProperties =>
  ({ '--hue': `var(${hue === null ? '--rule2' : modalityVariable(hue)})` }) as CSSProperties // React's type lacks custom properties
