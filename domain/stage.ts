/** What fills the screen: words, which may scroll; a chart, all of it in sight; a drawing whose names are labels. */
export type StageKind = 'words' | 'chart' | 'drawing'

/**
 * The stage a part is laid out on before it is enlarged, in px. On a screen of 1920 by 1080 its smallest text, 11 px, is
 * then 20 px high, 17 in a drawing, and readable from the back row.
 */
const LAID_OUT: Readonly<Record<StageKind, { readonly width: number; readonly height: number }>> = {
  words: { width: 1056, height: 594 },
  chart: { width: 1056, height: 594 },
  drawing: { width: 1240, height: 697.5 },
}

/**
 * How much a part is enlarged to fill a window, of any shape, in one piece: never below 1, so that on a phone text keeps
 * its size and the part scrolls.
 */
export function stageScale(
  { width, height }: { readonly width: number; readonly height: number },
  kind: StageKind = 'words',
): number {
  const laidOut = LAID_OUT[kind]
  return Math.max(1, Math.min(width / laidOut.width, height / laidOut.height))
}

/** Below this part of what the window allows, a chart that does not fit scrolls instead. */
const LEAST_SHARE = 0.65

/**
 * The scale that brings a chart into sight which is `overflow` times as high as its room; as laid out anew at that scale it
 * may need another look.
 */
export const fittedScale = (scale: number, allowed: number, overflow: number): number =>
  Math.max(1, allowed * LEAST_SHARE, Math.min(scale, scale / Math.sqrt(overflow)))

/** What a part shows that shows one of many at a time, such as one disagreement. */
export type StageItem = {
  /** As the fragment of the address names it. */
  readonly id: string
  /** Which of them it is, from 1. */
  readonly position: number
  readonly total: number
  readonly previous: string | null
  readonly next: string | null
}

/** An item among those that a part can show; null where it is none of them. */
export const stageItem = (ids: readonly string[], id: string | undefined): StageItem | null =>
  id === undefined || !ids.includes(id)
    ? null
    : {
        id,
        position: ids.indexOf(id) + 1,
        total: ids.length,
        previous: itemBeside(ids, id, -1),
        next: itemBeside(ids, id, 1),
      }

/** The item some steps on from one of a list, stopping at either end; null where that is where it stands. */
export function itemBeside<Item>(items: readonly Item[], from: Item, steps: number): Item | null {
  const at = items.indexOf(from)
  const to = Math.min(items.length - 1, Math.max(0, at + steps))
  return at === -1 || to === at ? null : (items[to] ?? null)
}
