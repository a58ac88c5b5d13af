import type { Citation, Dataset } from '@/data/schema'
import { arrange, type Order } from '../arrange'
import { lensOn } from '../arrange/lens'
import { keepLeaves, matchingLeaves } from '../arrange/matching'
import { ARRANGEMENT_WORDS, arrangementsOf, ruleInWords } from '../arrange/options'
import { COMPACT_PACKING, packCircles, STANDARD_PACKING } from '../circles'
import { roomier } from '../circles/roomier'
import { indexModels } from '../filters/model-index'
import { selectModels } from '../filters/models'
import { modelsSentence, sentenceText } from '../filters/sentence'
import { capitalised } from '../format'
import type { AtlasQuery } from '../query'
import { citationsIn } from '../rows'
import { indexTree, leafCount, leavesIn, pathTo, type TreeIndex, type TreeNode } from '../taxonomy'
import { countInWords, leavesInWords, marksInWords } from '../taxonomy/wording'
import { legendOf } from './circles/legend'
import { frameFor, MEDIUM_SIDE, narrowSceneOf, SMALL_SIDE, sceneOf } from './circles/scene'
import type { View } from './view'

/** What an address of the Atlas shows: the circle in focus with everything in it, as arranged, filtered and seen through a lens. */
export function atlasView(dataset: Dataset, query: AtlasQuery): View {
  const { taxonomy, models, useCases, technologies, organisations } = dataset
  const named = [...taxonomy, ...models, ...organisations, ...technologies]
  const names = Object.fromEntries(named.map(({ id, name }) => [id, name]))
  const order: Order = { arrangement: arrangementFor(query), leaves: query.leaves }
  const { tree, filings } = arrange({ taxonomy, models, useCases, technologies, names }, order)
  const modelIndex = indexModels(dataset)
  const selection = selectModels(modelIndex, query)
  const matching = matchingLeaves(tree, query.leaves, query, () => selection)
  const isHiding = query.hide && matching !== null
  const shown = isHiding ? keepLeaves(tree, matching) : tree
  const index = indexTree(shown, {
    lens: query.lens === null ? null : lensOn(filings, query.lens),
    matching: isHiding ? null : matching,
  })
  const asked = pathTo(index, query.focus ?? shown.id).at(-1)?.id ?? shown.id
  const focus = frameFor(index, asked)
  const frame = index.get(focus)?.node ?? shown
  const packed = packCircles(shown, roomier(STANDARD_PACKING, shown))
  const circles = sceneOf(packed, index, focus)
  const medium = sceneOf(packed, index, focus, MEDIUM_SIDE)
  const small = sceneOf(packed, index, focus, SMALL_SIDE)
  const compact = narrowSceneOf(packCircles(shown, roomier(COMPACT_PACKING, shown)), index, focus)
  const filter =
    matching === null || query.leaves !== 'models'
      ? ''
      : sentenceText(
          modelsSentence(query, modelIndex.names, {
            shown: selection.rows.length,
            total: selection.total,
            contested: selection.contested,
          }),
        )
  const remarks = [
    `${capitalised(leavesInWords({ leaves: leafCount(frame), leafKind: index.get(focus)?.leafKind ?? 'model' }))}.`,
    filter,
    query.lens === null ? '' : `Through ${query.lens}: what it does not name is ghosted.`,
    ruleInWords(order.arrangement, order.leaves),
  ].filter((remark) => remark !== '')
  const alt = `${frame.name}: ${outlineInWords(frame)}`
  const legend = legendOf(frame, index)
  const contested = legend.find(({ kind }) => kind === 'contested')?.count ?? 0
  return {
    title: titleOf(index, { focus, asked, contested }, order),
    subtitle: remarks.join(' '),
    parts: [{ kind: 'circles', focus: asked, circles, medium, small, compact, legend, alt }],
    citations: citationsOf(dataset, frame, query),
    alt,
  }
}

const arrangementFor = ({ arrange: asked, leaves }: AtlasQuery): Order['arrangement'] =>
  arrangementsOf(leaves).find((one) => one === asked) ?? 'concept'

/** `Image: 5 models, 2 contested`; of a single leaf where it stands. */
function titleOf(
  index: TreeIndex,
  { focus, asked, contested }: { focus: string; asked: string; contested: number },
  { arrangement }: Order,
): string {
  const frame = index.get(focus)
  const place = frame?.node.name ?? ''
  const by = arrangement === 'concept' ? '' : `, by ${ARRANGEMENT_WORDS[arrangement].toLowerCase()}`
  const leaf = asked === focus ? undefined : index.get(asked)
  if (leaf !== undefined) {
    const marks = marksInWords(leaf).map((mark) => `, ${mark}`)
    return `${leaf.node.name}, in ${place}${by}${marks.join('')}`
  }
  const held = frame === undefined ? [] : [countInWords(frame)]
  const disputed = contested === 0 ? [] : [`${contested} contested`]
  return `${place}${by}: ${[...held, ...disputed].join(', ')}`
}

/** What a circle holds, as a sentence for who cannot see it. */
function outlineInWords(node: TreeNode): string {
  const groups = node.children.filter(({ children }) => children.length > 0)
  const leaves = node.children.filter(({ children }) => children.length === 0)
  const inGroups = groups.map(
    (group) =>
      `${group.name} (${leavesIn(group)
        .map(({ name }) => name)
        .join(', ')})`,
  )
  return `${[...inGroups, ...leaves.map(({ name }) => name)].join('; ')}.`
}

/** Every place that says something of the circles and leaves drawn; through a lens those of its document. */
function citationsOf(dataset: Dataset, frame: TreeNode, { lens }: AtlasQuery): Citation[] {
  const ids = new Set(indexTree(frame).keys())
  const rows = [
    ...dataset.taxonomy,
    ...dataset.models,
    ...dataset.useCases,
    ...dataset.technologies,
  ].filter(({ id }) => ids.has(id))
  return citationsIn(rows).filter(({ document }) => lens === null || document === lens)
}
