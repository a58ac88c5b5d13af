import { countOf } from '../format'
import { type IndexedNode, isLeaf, type LeafKind } from '../taxonomy'

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

/** What is announced on going in or out: `Image, level 3 of 4, 5 models`. */
export function placeInWords(found: IndexedNode): string {
  const { name } = found.node
  return `${name}, ${levelInWords(found)}, ${isLeaf(found.node) ? `a ${LEAF_WORDS[found.leafKind].one}` : leavesInWords(found)}`
}

/** `Branch, level 3 of 4`. */
export const kindInWords = (found: IndexedNode): string =>
  `${KIND_WORDS[found.node.kind]}, ${levelInWords(found)}`

/** The name of a circle's link: `Image, 5 models`, `ChatGPT, contested`. */
export function linkInWords(found: IndexedNode): string {
  const { name, contested } = found.node
  return [
    name,
    ...(isLeaf(found.node) ? [] : [leavesInWords(found)]),
    ...(contested ? ['contested'] : []),
  ].join(', ')
}
