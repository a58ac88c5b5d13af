/** The rows of a long table that are drawn: from `first` up to but without `end`. */
export type RowWindow = { readonly first: number; readonly end: number }

/** What stands in a long table, from the top: a row by its place, or the room of rows not drawn, in pixels. */
export type Piece = { readonly place: number } | { readonly key: string; readonly height: number }

/** Rows drawn before and after those in sight once it scrolls, so that not every step of scrolling draws. */
export const SPARE = 8

/** Rows drawn before and after when it does not: a few, since other rows may be lower than those they were counted by. */
export const SPARE_AT_REST = 3

/** Rows there are at least, so that a step of the keyboard finds one there; the first drawing has no more. */
export const LEAST_SPARE = 1

/**
 * The rows in sight: `from` and `to` are pixels from the top of the first row. Rows may differ in height; those not yet
 * measured count as high as their entry says.
 */
export function rowsInSight(heights: ArrayLike<number>, from: number, to: number): RowWindow {
  const total = heights.length
  let first = 0
  let bottom = heights[0] ?? 0
  while (first < total - 1 && bottom <= from) {
    first += 1
    bottom += heights[first] ?? 0
  }
  let last = first
  while (last < total - 1 && bottom < to) {
    last += 1
    bottom += heights[last] ?? 0
  }
  return { first, end: Math.min(total, last + 1) }
}

/** The rows to draw for what is in sight, with so many before and after. */
export function windowOf(
  heights: ArrayLike<number>,
  from: number,
  to: number,
  spare = SPARE,
): RowWindow {
  const { first, end } = rowsInSight(heights, from, to)
  return { first: Math.max(0, first - spare), end: Math.min(heights.length, end + spare) }
}

/** Whether what is drawn still does for what is in sight. */
export const isCovered = (drawn: RowWindow, sight: RowWindow, total: number): boolean =>
  drawn.first <= Math.max(0, sight.first - LEAST_SPARE) &&
  drawn.end >= Math.min(total, sight.end + LEAST_SPARE)

/** How high each row is, and all of them together, in pixels. */
export type RowHeights = { readonly each: Float32Array; whole: number }

/** Rows that all count alike until they are measured. */
export function countedHeights(total: number, height: number): RowHeights {
  const each = new Float32Array(total).fill(height)
  return { each, whole: total * (each[0] ?? 0) }
}

/** Counts the rows from this one on anew, all alike: for rows of which none was measured. */
export function countRest(heights: RowHeights, row: number, height: number): void {
  const { each } = heights
  each.fill(height, row)
  heights.whole = sum(each, 0, row) + (each.length - row) * (each[row] ?? 0)
}

/** Corrects the height of a row. */
export function measureRow(heights: RowHeights, row: number, height: number): void {
  const before = heights.each[row] ?? 0
  heights.each[row] = height
  heights.whole += (heights.each[row] ?? 0) - before
}

/**
 * What stands in the table: the rows drawn, one more that is kept wherever it is (-1 for none), and the room of the
 * others between them. Rows after the last one drawn are not added up.
 */
export function piecesOf(
  { each, whole }: RowHeights,
  { first, end }: RowWindow,
  kept: number,
): Piece[] {
  const pieces: Piece[] = []
  let done = 0
  let top = 0
  const leave = (key: string, height: number) => {
    if (height > 0) pieces.push({ key, height })
    top += height
  }
  const goTo = (place: number, key: string) => {
    leave(key, sum(each, done, place))
    done = place
  }
  const draw = (place: number) => {
    pieces.push({ place })
    top += each[place] ?? 0
    done = place + 1
  }
  if (kept !== -1 && kept < first) {
    goTo(kept, 'before the kept row')
    draw(kept)
  }
  goTo(first, 'before')
  for (let place = first; place < end; place += 1) draw(place)
  if (kept >= end && kept < each.length) {
    goTo(kept, 'after')
    draw(kept)
    leave('after the kept row', whole - top)
  } else leave('after', whole - top)
  return pieces
}

function sum(heights: ArrayLike<number>, from: number, to: number): number {
  let whole = 0
  for (let row = from; row < to; row += 1) whole += heights[row] ?? 0
  return whole
}
