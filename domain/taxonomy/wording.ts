import { countOf } from '../format'
import { type IndexedNode, isFilteredOut, isLeaf, type LeafKind, type LensMark } from '../taxonomy'

const KIND_WORDS: Readonly<Record<IndexedNode['node']['kind'], string>> = {
  root: 'Field',
  field: 'Field',
  branch: 'Branch',
  group: 'Group',
  outside: 'Outside generative AI',
  'by-modality': 'Output modality',
  'by-vendor': 'Vendor',
  'by-technology': 'Technology',
  'by-document': 'Documents',
  'by-side': 'Side',
  model: 'Model',
  'use-case': 'Use case',
  technology: 'Technology',
}

/** Leaves in running text: one, then several. */
export const LEAF_WORDS: Readonly<
  Record<LeafKind, { readonly one: string; readonly many: string }>
> = {
  model: { one: 'model', many: 'models' },
  'use-case': { one: 'use case', many: 'use cases' },
  technology: { one: 'technology', many: 'technologies' },
}

/** `level 3 of 4`: how deep a node stands, and how deep the tree goes below it. */
export const levelInWords = ({ level, deepest }: IndexedNode): string =>
  `level ${level} of ${deepest}`

/** `5 models`, `12 use cases`, `no model named`. */
export function leavesInWords({
  leaves,
  leafKind,
}: Pick<IndexedNode, 'leaves' | 'leafKind'>): string {
  const { one, many } = LEAF_WORDS[leafKind]
  return leaves === 0 ? `no ${one} named` : countOf(leaves, one, many)
}

/** How many leaves a circle holds as it is read: `5 models`, `nurix names 2 of 5`, `3 of 5 models match`. */
export function countInWords(
  found: Pick<IndexedNode, 'leaves' | 'leafKind' | 'matching' | 'seen'>,
): string {
  const { leaves, matching, seen } = found
  const held = leavesInWords(found)
  if (leaves === 0) return held
  return (
    [
      seen === null ? null : `${seen.document} names ${seen.named} of ${leaves}`,
      matching === null ? null : `${matching} of ${held} match`,
    ]
      .filter((words) => words !== null)
      .join(', ') || held
  )
}

/** `5`, or `3 of 5`: the leaves that the filters let through, or that the document of the lens names, of all a circle holds. */
export function shownCount({
  leaves,
  matching,
  seen,
}: Pick<IndexedNode, 'leaves' | 'matching' | 'seen'>): string {
  const shown = matching ?? seen?.named ?? leaves
  return shown === leaves ? String(leaves) : `${shown} of ${leaves}`
}

/** What is to be said of a leaf as it is read: `not named by nurix`, `contested`, `filtered out`. */
export function marksInWords(found: IndexedNode): string[] {
  const { node, seen } = found
  const isFaded = isFilteredOut(found) ? ['filtered out'] : []
  if (seen === null || !isLeaf(node)) return [...(node.contested ? ['contested'] : []), ...isFaded]
  const words: Readonly<Record<LensMark, string[]>> = {
    unnamed: [`not named by ${seen.document}`],
    named: [],
    elsewhere: [`filed elsewhere by ${seen.document}`],
    contested: [`contested within ${seen.document}`],
  }
  return [...words[seen.mark], ...isFaded]
}

/** What is announced on going in or out: `Image, level 3 of 4, 5 models`. */
export function placeInWords(found: IndexedNode): string {
  const { name } = found.node
  return `${name}, ${levelInWords(found)}, ${isLeaf(found.node) ? `a ${LEAF_WORDS[found.leafKind].one}` : countInWords(found)}`
}

/** `Branch, level 3 of 4`. */
export const kindInWords = (found: IndexedNode): string =>
  `${KIND_WORDS[found.node.kind]}, ${levelInWords(found)}`

/** The name of a circle's link: `Image, 5 models`, `ChatGPT, contested`, `Bard, not named by krishang`. */
export const linkInWords = (found: IndexedNode): string =>
  [
    found.node.name,
    ...(isLeaf(found.node) ? [] : [countInWords(found)]),
    ...marksInWords(found),
  ].join(', ')
