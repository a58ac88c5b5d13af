import { countOf } from '../format'
import type { IndexedNode } from '../taxonomy'

const KIND_WORDS: Readonly<Record<IndexedNode['node']['kind'], string>> = {
  root: 'Field',
  field: 'Field',
  branch: 'Branch',
  group: 'Group',
  outside: 'Outside generative AI',
  model: 'Model',
}

/** `level 3 of 4`: how deep a node stands, and how deep the tree goes below it. */
export const levelInWords = ({ level, deepest }: IndexedNode): string =>
  `level ${level} of ${deepest}`

/** `5 models`, `no model named`. */
export const modelsInWords = ({ models }: IndexedNode): string =>
  models === 0 ? 'no model named' : countOf(models, 'model')

/** What is announced on going in or out: `Image, level 3 of 4, 5 models`. */
export function placeInWords(found: IndexedNode): string {
  const { name, kind } = found.node
  return `${name}, ${levelInWords(found)}, ${kind === 'model' ? 'a model' : modelsInWords(found)}`
}

/** `Branch, level 3 of 4`. */
export const kindInWords = (found: IndexedNode): string =>
  `${KIND_WORDS[found.node.kind]}, ${levelInWords(found)}`

/** The name of a circle's link: `Image, 5 models`, `ChatGPT, contested`. */
export function linkInWords(found: IndexedNode): string {
  const { name, kind, contested } = found.node
  return [
    name,
    ...(kind === 'model' ? [] : [modelsInWords(found)]),
    ...(contested ? ['contested'] : []),
  ].join(', ')
}
