import { describe, expect, test } from 'vitest'
import { COMPACT_PACKING, packCircles, STANDARD_PACKING } from '@/domain/circles'
import { viewOf } from '@/domain/circles/view'
import { fitLabels } from '@/domain/labels'
import { indexTree } from '@/domain/taxonomy'
import { aLeafNode, aTreeNode } from '../../builders'

const LONG = 'Hyperparameterisation'

/** Three leaves, of which one has a name that fits its circle. */
const tree = aTreeNode({
  id: 'group',
  name: 'Group',
  children: [
    aLeafNode({ id: 'short', name: 'o1' }),
    aLeafNode({ id: 'one', name: LONG }),
    aLeafNode({ id: 'other', name: LONG }),
  ],
})
const index = indexTree(tree)

const namedOn = (side: number, packing: typeof STANDARD_PACKING) => {
  const circles = packCircles(tree, packing)
  const [root] = circles
  if (root === undefined) throw new Error('There is a circle around all')
  const stage = { width: side, height: side }
  const scale = { x: root.x, y: root.y, width: viewOf(root).width * 2.4 }
  return [...fitLabels(circles, index, root.id, scale, stage).keys()]
}

describe('of a group whose names fit in less than half of its circles', () => {
  test('those that fit are named on a large stage', () => {
    expect(namedOn(600, STANDARD_PACKING)).toContain('short')
  })
  test('none is named on a small one', () => {
    const named = namedOn(500, COMPACT_PACKING)
    expect(named).toContain('group')
    expect(named).not.toContain('short')
  })
})

test('a name in one line stays although dots stand below it, where a higher one has no room', () => {
  const leaf = (otherOutputs: readonly 'image'[]) => {
    const only = aLeafNode({ id: 'only', name: 'ChatGPT', otherOutputs })
    const [circle] = packCircles(only)
    if (circle === undefined) throw new Error('There is a circle')
    const stage = { width: 700, height: 700 }
    const view = { x: 0, y: 0, width: (700 * circle.r) / 26 }
    return fitLabels([circle], indexTree(only), 'only', view, stage).get('only')
  }
  expect(leaf(['image'])?.lines).toEqual(['ChatGPT'])
  expect(leaf(['image'])).toEqual(leaf([]))
})

test('a name that the edge of the stage would cut is not drawn', () => {
  const circles = packCircles(tree, STANDARD_PACKING)
  const short = circles.find(({ id }) => id === 'short')
  if (short === undefined) throw new Error('There is a circle')
  const stage = { width: 900, height: 900 }
  const namedAt = (left: number) => {
    // One px for a layout unit, the middle of the circle so far from the left edge.
    const view = { x: short.x + stage.width / 2 - left, y: short.y, width: stage.width }
    return fitLabels(circles, index, 'group', view, stage).has('short')
  }
  expect(namedAt(30)).toBe(true)
  expect(namedAt(3)).toBe(false)
})
