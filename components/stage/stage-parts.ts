import type { StageItem, StageKind } from '@/domain/stage'

/** A part of a page that can fill the screen: a chart, a table, a comparison, the diagram. */
export type StagePart = {
  readonly id: string
  readonly title: string
  /** Where it shows one of many items at a time: which. */
  readonly item: StageItem | null
  /** What `Stageable` drew: it keeps the part's place on the page. */
  readonly element: HTMLElement
}

/** Where a part is laid out when it fills the screen, and where the bar below it is drawn. */
export const STAGE_SCREEN = '[data-stage-screen]'
export const STAGE_ROOM = '[data-stage-room]'
export const STAGE_BAR = '[data-stage-bar]'

/** The parts in sight or a scroll away, in the order of the page. The page itself is their register. */
export const partsOnPage = (): StagePart[] =>
  [...document.querySelectorAll<HTMLElement>('[data-stage-part]')].filter(isShown).map(readPart)

/** The part of an id; null where the page shows none. */
export const partById = (id: string): StagePart | null =>
  partsOnPage().find((part) => part.id === id) ?? null

/**
 * The part a reader means: the one with the focus, else the one under the pointer, else the last one that filled the
 * screen if it is in sight, else the first in sight. Null on a page without parts.
 */
export function partMeant(lastId: string | null): StagePart | null {
  const parts = partsOnPage()
  const holding = (selector: string) =>
    parts.find(({ element }) => element.matches(`${selector}, :has(${selector})`))
  const inSight = parts.filter(({ element }) => isInSight(element))
  return (
    holding(':focus') ??
    holding(':hover') ??
    inSight.find(({ id }) => id === lastId) ??
    inSight[0] ??
    parts[0] ??
    null
  )
}

const readPart = (element: HTMLElement): StagePart => ({
  id: element.dataset.stagePart ?? '',
  title: element.dataset.title ?? '',
  item: readItem(element),
  element,
})

function readItem({ dataset }: HTMLElement): StageItem | null {
  const { item: id, itemBefore, itemAfter, itemPosition, itemTotal } = dataset
  if (id === undefined) return null
  return {
    id,
    position: Number(itemPosition),
    total: Number(itemTotal),
    previous: itemBefore ?? null,
    next: itemAfter ?? null,
  }
}

/** What `Stageable` says of a part, and may say anew while it is shown. */
export const TOLD_OF_PARTS = ['data-stage-part', 'data-title', 'data-item', 'data-item-total']

/** Whether a part is mostly words, a chart or a drawing. */
export function kindOf({ dataset: { kind } }: HTMLElement): StageKind {
  return kind === 'drawing' || kind === 'chart' ? kind : 'words'
}

const isShown = (element: HTMLElement): boolean => element.getClientRects().length > 0

/** More than a sliver of it is in the window. */
function isInSight(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  const sliver = Math.min(120, (bottom - top) / 2)
  return bottom > sliver && top < window.innerHeight - sliver
}
