import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadDataset } from '@/data/load'
import { arrangeByConcept } from '@/domain/arrange/concept'
import { type Circle, packCircles } from '@/domain/circles'
import type { TreeNode } from '@/domain/taxonomy'
import { aLeafNode } from '../../builders'

const { taxonomy, models } = loadDataset()
const tree = arrangeByConcept(taxonomy, models)

/** The tree with one leaf more in the node of an id. */
const withLeafIn = (node: TreeNode, id: string): TreeNode => ({
  ...node,
  children: [
    ...node.children.map((child) => withLeafIn(child, id)),
    ...(node.id === id ? [aLeafNode({ id: 'added', name: 'Added' })] : []),
  ],
})

/** Circles by their place in the circle around them. */
function within(circles: readonly Circle[]) {
  const byId = new Map(circles.map((circle) => [circle.id, circle]))
  return new Map(
    circles.map(({ id, parent, x, y, r }) => {
      const outer = parent === null ? undefined : byId.get(parent)
      const at = [x - (outer?.x ?? 0), y - (outer?.y ?? 0), r]
      return [id, { parent, at: at.map((length) => length.toFixed(6)) }]
    }),
  )
}

test('when a leaf is added, what is in other circles stays as it was, and no size changes that holds it not', () => {
  const branches = packCircles(tree)
    .filter(({ name }) => name !== null)
    .map(({ id }) => id)
  const before = within(packCircles(tree))
  fc.assert(
    fc.property(fc.constantFrom(...branches), (id) => {
      const circles = packCircles(withLeafIn(tree, id))
      const after = within(circles)
      const byId = new Map(circles.map((circle) => [circle.id, circle]))
      const around = new Set<string | null>()
      for (let at: string | null = id; at !== null; at = byId.get(at)?.parent ?? null)
        around.add(at)
      for (const [other, { parent, at }] of before) {
        const now = after.get(other)
        if (!around.has(other)) expect(now?.at.at(-1)).toBe(at.at(-1))
        if (parent !== null && !around.has(parent)) expect(now?.at).toEqual(at)
      }
    }),
    { numRuns: 8 },
  )
})
