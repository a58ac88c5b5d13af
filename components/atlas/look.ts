import type { CSSProperties } from 'react'
import { modalityVariable } from '@/domain/palette'
import type { TreeNode } from '@/domain/taxonomy'

type Hued = Pick<TreeNode, 'hue'>

/** Without a hue the neutral of the parents. */
const hueOf = ({ hue }: Hued): string => `var(${hue === null ? '--rule2' : modalityVariable(hue)})`

/** The hue of a circle as a CSS variable. */
export const hueStyle = (node: Hued): CSSProperties => ({ '--hue': hueOf(node) }) as CSSProperties // React's type lacks custom properties

/** The same as it is written in markup. */
export const hueDeclaration = (node: Hued): string => `--hue:${hueOf(node)}`
