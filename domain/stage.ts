/** What fills the screen: mostly words, or a drawing whose names are labels. */
export type StageKind = 'words' | 'drawing'

/**
 * The stage a part is laid out on before it is enlarged, in px. On a screen of 1920 by 1080 its smallest text, 11 px, is
 * then 20 px high, 17 in a drawing, and readable from the back row.
 */
const LAID_OUT: Readonly<Record<StageKind, { readonly width: number; readonly height: number }>> = {
  words: { width: 1056, height: 594 },
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

/** The item some steps on from one of a list, stopping at either end; null where that is where it stands. */
export function stepTo<Item>(items: readonly Item[], from: Item, steps: number): Item | null {
  const at = items.indexOf(from)
  const to = Math.min(items.length - 1, Math.max(0, at + steps))
  return at === -1 || to === at ? null : (items[to] ?? null)
}
