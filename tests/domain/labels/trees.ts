import fc from 'fast-check'
import type { TreeNode } from '@/domain/taxonomy'
import { aTreeNode } from '../../builders'
import { ODD_NAMES } from '../../odd-names'

const names = fc.oneof(
  { weight: 4, arbitrary: fc.stringMatching(/^[A-Za-z0-9.-]{1,12}( [A-Za-z0-9.-]{1,9}){0,4}$/) },
  { weight: 1, arbitrary: fc.constantFrom(...Object.values(ODD_NAMES)) },
)

/** Trees of at most a few dozen circles, empty branches among them; ids by position, so that they are unique. */
export const trees: fc.Arbitrary<TreeNode> = fc
  .letrec<{ tree: TreeNode }>((tie) => ({
    tree: fc
      .record({
        name: names,
        contested: fc.boolean(),
        isLeaf: fc.boolean(),
        otherOutputs: fc.subarray(['image', 'audio'] as const),
        documents: fc.subarray(['nurix', 'krishang', 'head-to-head'] as const),
        children: fc.oneof(
          { maxDepth: 3, withCrossShrink: true },
          fc.constant([]),
          fc.array(tie('tree'), { maxLength: 6 }),
        ),
      })
      .map(({ isLeaf, ...node }) =>
        aTreeNode({ ...node, kind: isLeaf && node.children.length === 0 ? 'model' : 'branch' }),
      ),
  }))
  .tree.map((tree) => numbered(tree, 'n'))

const numbered = (node: TreeNode, id: string): TreeNode => ({
  ...node,
  id,
  children: node.children.map((child, index) => numbered(child, `${id}-${index}`)),
})
