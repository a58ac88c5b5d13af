import type { CSSProperties } from 'react'
import { modalityVariable } from '@/domain/palette'
import type { TreeNode } from '@/domain/taxonomy'

/** The hue of a circle as a CSS variable; without one the neutral of the parents. */
export const hueStyle = ({ hue }: Pick<TreeNode, 'hue'>): CSSProperties =>
  ({ '--hue': `var(${hue === null ? '--rule2' : modalityVariable(hue)})` }) as CSSProperties // React's type lacks custom properties
