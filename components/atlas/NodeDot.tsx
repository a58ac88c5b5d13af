import { modalityVariable } from '@/domain/palette'
import { isLeaf, type TreeNode } from '@/domain/taxonomy'

/** The dot of a circle in lists: solid in its hue, hollow where none is stated, dashed without a model; none for a neutral circle. */
export function NodeDot({ node: { hue, kind, children } }: { node: TreeNode }) {
  const isEmpty = !isLeaf({ kind }) && children.length === 0
  if (hue === null && !isEmpty) return null
  const colour = `var(${hue === null ? '--rule2' : modalityVariable(hue)})`
  const isSolid = !isEmpty && hue !== 'unstated'
  return (
    <svg aria-hidden="true" width="12" height="12" viewBox="-6 -6 12 12" className="shrink-0">
      <circle r="5.6" fill={isSolid ? 'var(--paper)' : 'none'} />
      <circle
        r={isSolid ? 4.6 : 4.2}
        fill={isSolid ? colour : 'var(--paper)'}
        stroke={isSolid ? 'none' : colour}
        strokeWidth="1.3"
        strokeDasharray={isEmpty ? '2 1.5' : undefined}
      />
    </svg>
  )
}
