import fc from 'fast-check'
import { expect, test } from 'vitest'
import { COMPACT_PACKING, packCircles, STANDARD_PACKING } from '@/domain/circles'
import { roomier } from '@/domain/circles/roomier'
import { viewOf } from '@/domain/circles/view'
import { fitLabels } from '@/domain/labels'
import { indexTree } from '@/domain/taxonomy'
import { problemsOf } from './problems'
import { trees } from './trees'

const stages = fc.record({
  width: fc.integer({ min: 200, max: 2000 }),
  height: fc.integer({ min: 200, max: 1400 }),
})

test('the names of any tree, on any stage, with any circle in focus, stay whole in their circles and apart', () => {
  fc.assert(
    fc.property(
      trees,
      stages,
      fc.constantFrom(STANDARD_PACKING, COMPACT_PACKING),
      fc.nat(),
      (tree, stage, packing, at) => {
        const index = indexTree(tree)
        const circles = packCircles(tree, roomier(packing, tree))
        const focus = circles[at % circles.length]
        if (focus === undefined) throw new Error('A tree has a circle at least')
        const view = viewOf(focus)
        const facts = ['A vendor', 'In: text, image']
        const labels = fitLabels(circles, index, focus.id, view, stage, () => facts)
        const nameOf = (id: string) => index.get(id)?.node.name ?? ''
        expect(problemsOf(labels, circles, nameOf, view, stage)).toEqual([])
      },
    ),
    { numRuns: 200 },
  )
})
