import type { DocumentId } from '@/data/schema'
import type { Order } from '../arrange'
import { countOf, formatNumber } from '../format'
import type { IndexedNode } from '../taxonomy'
import { LEAF_WORDS } from '../taxonomy/wording'
import { ARRANGEMENT_WORDS, LEAVES_WORDS, type Leaves, ruleInWords } from './options'

/** How what is drawn came about, beside the circle in focus: the order, and the filters as a sentence where there are any. */
export type Drawn = {
  readonly order: Order
  /** `6 of 35 models whose stated output includes image.`; null where nothing is filtered. */
  readonly filter: string | null
  readonly isHiding: boolean
}

const SIZES =
  'The size of each tells how many documents name it; the size of the circles around them means nothing.'

/**
 * A picture of the circle in focus for someone who sees no controls: what it holds, by which order and rule, through
 * which lens, under which filters, and what sizes mean.
 */
export function pictureInWords(
  { leaves, leafKind, seen }: Pick<IndexedNode, 'leaves' | 'leafKind' | 'seen'>,
  total: number,
  { order, filter, isHiding }: Drawn,
): string {
  const { one, many } = LEAF_WORDS[leafKind]
  const counted =
    leaves === total
      ? countOf(total, one, many)
      : `${formatNumber(leaves)} of ${countOf(total, one, many)}`
  const sentences = [
    `${counted}, arranged by ${ARRANGEMENT_WORDS[order.arrangement].toLowerCase()}.`,
    ruleInWords(order.arrangement, order.leaves),
    ...(seen === null
      ? []
      : [
          `Seen through ${seen.document} alone, which names ${seen.named} of ${leaves}: dotted is what it does not name.`,
        ]),
    ...(filter === null
      ? []
      : [`Filtered: ${filter} The others are ${isHiding ? 'left out' : 'faded'}.`]),
    SIZES,
  ]
  return sentences.join(' ')
}

/** `3 of 104 use cases with “code” in their name.`: what a search by name lets through. */
export const searchInWords = (
  search: string,
  shown: number,
  total: number,
  leaves: Exclude<Leaves, 'models'>,
): string =>
  `${formatNumber(shown)} of ${formatNumber(total)} ${LEAVES_WORDS[leaves].toLowerCase()} with “${search.trim()}” in their name.`

/** What is announced when a picture changes its order or how it is read: `Models by vendor, through nurix alone`. */
export const readingInWords = (
  { arrangement, leaves }: Order,
  { lens, hide }: { readonly lens: DocumentId | null; readonly hide: boolean },
  edges: number,
): string =>
  [
    `${LEAVES_WORDS[leaves]} by ${ARRANGEMENT_WORDS[arrangement].toLowerCase()}`,
    ...(lens === null ? [] : [`through ${lens} alone`]),
    ...(hide ? ['others hidden'] : []),
    ...(edges === 0 ? [] : [`with ${countOf(edges, 'contested edge')}`]),
  ].join(', ')
