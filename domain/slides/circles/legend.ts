import { indexTree, type TreeIndex, type TreeNode } from '../../taxonomy'
import { discCount, emptyGroups, outputCounts } from '../../taxonomy/legend'
import { LEAF_WORDS } from '../../taxonomy/wording'
import { MODALITY_WORDS } from '../../words'
import type { LegendItem } from '../content'

/** What the looks of the circles in one mean, as far as they are there, each with its count. */
export function legendOf(node: TreeNode, index: TreeIndex): LegendItem[] {
  const within = new Map(
    [...indexTree(node).keys()].flatMap((id) => {
      const found = index.get(id)
      return found === undefined ? [] : [[id, found] as const]
    }),
  )
  const kind = index.get(node.id)?.leafKind ?? 'model'
  const outputs = kind === 'model' ? outputCounts(node).filter(({ models }) => models > 0) : []
  const contested = discCount(within, 'contested')
  const elsewhere = discCount(within, 'elsewhere')
  const counted: LegendItem[] = [
    ...outputs.map(({ modality, models }) => ({
      label: MODALITY_WORDS[modality],
      count: models,
      kind: modality === 'unstated' ? ('hollow' as const) : ('solid' as const),
      tone: modality,
    })),
    { label: 'Contested', count: contested, kind: 'contested', tone: 'accent' },
    { label: 'Filed elsewhere', count: elsewhere, kind: 'elsewhere', tone: 'accent' },
    {
      label: `No ${LEAF_WORDS[kind].one} named`,
      count: emptyGroups(node),
      kind: 'dashed',
      tone: 'rule2',
    },
  ]
  return counted.filter(({ count }) => count !== 0)
}
