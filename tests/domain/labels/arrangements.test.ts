import { describe, expect, test } from 'vitest'
import { loadDataset } from '@/data/load'
import { arrange } from '@/domain/arrange'
import { arrangementsOf, LEAVES } from '@/domain/arrange/options'
import { COMPACT_PACKING, packCircles, STANDARD_PACKING } from '@/domain/circles'
import { roomier } from '@/domain/circles/roomier'
import { viewOf } from '@/domain/circles/view'
import { fitLabels } from '@/domain/labels'
import { indexTree } from '@/domain/taxonomy'
import { problemsOf } from './problems'

const dataset = loadDataset()
const { taxonomy, models, organisations, technologies } = dataset
const named = [...taxonomy, ...models, ...organisations, ...technologies]
const sources = { ...dataset, names: Object.fromEntries(named.map(({ id, name }) => [id, name])) }

/** The stage of a window of 1440 by 900, of 1024 by 768, and of a phone. */
const STAGES = [
  ['a desktop', { width: 842, height: 764 }, STANDARD_PACKING],
  ['a small laptop', { width: 754, height: 600 }, STANDARD_PACKING],
  ['a phone', { width: 360, height: 360 }, COMPACT_PACKING],
] as const
/** Down to here every circle that holds others bears its name; deeper ones may wait for the zoom. */
const DEEPEST_NAMED = 2

describe.each(STAGES)('on %s', (_, stage, packing) => {
  test.each(
    LEAVES.flatMap((leaves) =>
      arrangementsOf(leaves).map((arrangement) => ({ leaves, arrangement })),
    ),
  )('every branch of $leaves by $arrangement is named, and no name is in the way', (order) => {
    const { tree } = arrange(sources, order)
    const index = indexTree(tree)
    const circles = packCircles(tree, roomier(packing, tree))
    const [root] = circles
    if (root === undefined) throw new Error('There is a circle around all')
    const view = viewOf(root)
    const labels = fitLabels(circles, index, root.id, view, stage)
    const branches = circles.filter(({ name, depth }) => name !== null && depth <= DEEPEST_NAMED)
    expect(branches.filter(({ id }) => !labels.has(id)).map(({ id }) => id)).toEqual([])
    const nameOf = (id: string) => index.get(id)?.node.name ?? ''
    expect(problemsOf(labels, circles, nameOf, view, stage)).toEqual([])
  })
})
