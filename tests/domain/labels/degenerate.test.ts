import { describe, expect, test } from 'vitest'
import { COMPACT_PACKING, packCircles, STANDARD_PACKING } from '@/domain/circles'
import { roomier } from '@/domain/circles/roomier'
import { type Stage, spotOf, viewOf } from '@/domain/circles/view'
import { fitLabels } from '@/domain/labels'
import { indexTree, type TreeNode } from '@/domain/taxonomy'
import { aLeafNode, aTreeNode } from '../../builders'
import { ODD_NAMES } from '../../odd-names'
import { problemsOf } from './problems'

const STAGES: readonly [Stage, typeof STANDARD_PACKING][] = [
  [{ width: 842, height: 844 }, STANDARD_PACKING],
  [{ width: 360, height: 360 }, COMPACT_PACKING],
]
/** The radius in px below which nobody sees a circle. */
const INVISIBLE = 1

/** What is wrong with a tree as it is drawn: on either stage, with its root or any of a few circles in focus. */
function problemsWith(tree: TreeNode): string[] {
  const index = indexTree(tree)
  return STAGES.flatMap(([stage, packing]) => {
    const circles = packCircles(tree, roomier(packing, tree))
    const [root] = circles
    if (root === undefined) return ['Nothing is drawn']
    const unseen = circles.filter((circle) => {
      const { x, y, r } = spotOf(circle, viewOf(root), stage)
      return !(r >= INVISIBLE && Number.isFinite(x) && Number.isFinite(y))
    })
    const focused = [root, ...circles.slice(-2)]
    return [
      ...unseen.map(({ id }) => `${id} is not to be seen`),
      ...focused.flatMap((focus) => {
        const view = viewOf(focus)
        const labels = fitLabels(circles, index, focus.id, view, stage)
        const nameOf = (id: string) => index.get(id)?.node.name ?? ''
        return problemsOf(labels, circles, nameOf, view, stage)
      }),
    ]
  })
}

const chain = (levels: number): TreeNode =>
  levels === 1
    ? aLeafNode({ id: 'n-1' })
    : aTreeNode({ id: `n-${levels}`, name: `Level ${levels}`, children: [chain(levels - 1)] })

describe('every circle is to be seen and every name drawn is whole', () => {
  test.each<[string, TreeNode]>([
    ['one node', aTreeNode()],
    ['one leaf', aLeafNode({ id: 'only' })],
    ['a single child', aTreeNode({ children: [aLeafNode({ id: 'child' })] })],
    ['a single empty child', aTreeNode({ children: [aTreeNode({ id: 'empty' })] })],
    [
      'subtrees of no value',
      aTreeNode({
        children: [
          aTreeNode({
            id: 'empty',
            children: [aTreeNode({ id: 'emptier' }), aTreeNode({ id: 'bare' })],
          }),
          aLeafNode({ id: 'unnamed', documents: [] }),
        ],
      }),
    ],
    [
      'a thousand siblings',
      aTreeNode({
        children: Array.from({ length: 1000 }, (_, at) => aLeafNode({ id: `n-${at}` })),
      }),
    ],
    ['twelve levels', chain(12)],
  ])('with %s', (_, tree) => {
    expect(problemsWith(tree)).toEqual([])
  })

  test.each(Object.entries(ODD_NAMES))('with names %s', (_, name) => {
    const tree = aTreeNode({
      name,
      children: [
        aTreeNode({
          id: 'group',
          name,
          children: [aLeafNode({ id: 'a', name }), aLeafNode({ id: 'b', name })],
        }),
        aTreeNode({ id: 'empty', name, contested: true }),
        aLeafNode({ id: 'leaf', name, contested: true }),
      ],
    })
    expect(problemsWith(tree)).toEqual([])
  })
})

test('an endless name takes no room from the other circles', () => {
  const group = (id: string, name: string) =>
    aTreeNode({ id, name, children: [aLeafNode({ id: `${id}-1` }), aLeafNode({ id: `${id}-2` })] })
  const tree = aTreeNode({
    children: [group('endless', ODD_NAMES['of 200 letters in one word']), group('other', 'Other')],
  })
  const radii = new Map(packCircles(tree).map(({ id, r }) => [id, r]))
  expect(radii.get('endless')).toBeLessThan(2 * (radii.get('other') ?? 0))
})

test('a branch without a model has its name in a size for the room it has', () => {
  const tree = aTreeNode({ id: 'root', children: [aTreeNode({ id: 'empty', name: 'Nothing' })] })
  const circles = packCircles(tree)
  const empty = circles.find(({ id }) => id === 'empty')
  if (empty === undefined) throw new Error('There is an empty branch')
  const stage = { width: 800, height: 800 }
  const labels = fitLabels(circles, indexTree(tree), 'empty', viewOf(empty), stage)
  expect(labels.get('empty')?.size).toBeGreaterThan(16)
})

test('an only child in a circle made wide by a name stands in the middle of the room below the name', () => {
  const tree = aTreeNode({
    name: 'A rather wide name of a group',
    children: [aLeafNode({ id: 'only' })],
  })
  const [parent, child] = packCircles(tree)
  if (parent?.name == null || child === undefined) throw new Error('There are two circles')
  const above = child.y - child.r - (parent.name.y + parent.name.height)
  const below = parent.r - (child.y + child.r)
  expect(above).toBeGreaterThan(0)
  expect(above).toBeCloseTo(below)
})
