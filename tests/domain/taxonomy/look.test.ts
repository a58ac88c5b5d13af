import { expect, test } from 'vitest'
import { indexTree, type TreeNode } from '@/domain/taxonomy'
import { lookOf } from '@/domain/taxonomy/look'
import { aLeafNode, aTreeNode } from '../../builders'

const lookOfLeaf = (change: Partial<TreeNode>, isOpened = false) => {
  const found = indexTree(aTreeNode({ children: [aLeafNode({ id: 'leaf', ...change })] })).get(
    'leaf',
  )
  if (found === undefined) throw new Error('The leaf is in the tree')
  return lookOf(found, isOpened)
}

test('a model is solid in its hue, and hollow where no output is stated', () => {
  expect(lookOfLeaf({ hue: 'image' })).toBe('solid')
  expect(lookOfLeaf({ hue: 'unstated' })).toBe('hollow')
})

test('a leaf that has no output of its own is neither in a hue nor as if something were not stated', () => {
  expect(lookOfLeaf({ kind: 'use-case', hue: null })).toBe('plain')
  expect(lookOfLeaf({ kind: 'technology', hue: null })).toBe('plain')
})

test('a solid leaf opens when it is large; its details are read on a light ground', () => {
  expect(lookOfLeaf({ hue: 'image' }, true)).toBe('opened')
  expect(lookOfLeaf({ kind: 'use-case', hue: null }, true)).toBe('hollow')
})
