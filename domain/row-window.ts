/** The rows of a long table that are drawn: from `first` up to but without `end`, and the room the others take. */
export type RowWindow = {
  readonly first: number
  readonly end: number
  /** Height of the rows before and after, in pixels. */
  readonly above: number
  readonly below: number
}

/** Rows drawn before and after those in sight, so that a step of scrolling or of the keyboard finds them there. */
const SPARE = 12

/**
 * The rows to draw for what is in sight: `from` and `to` are pixels from the top of the first row. Rows may differ in
 * height; those not yet measured count as high as their entry says.
 */
export function windowOf(heights: ArrayLike<number>, from: number, to: number): RowWindow {
  const total = heights.length
  let top = 0
  let firstInSight = 0
  while (firstInSight < total - 1 && top + (heights[firstInSight] ?? 0) <= from) {
    top += heights[firstInSight] ?? 0
    firstInSight += 1
  }
  let lastInSight = firstInSight
  let bottom = top + (heights[firstInSight] ?? 0)
  while (lastInSight < total - 1 && bottom < to) {
    lastInSight += 1
    bottom += heights[lastInSight] ?? 0
  }
  const first = Math.max(0, firstInSight - SPARE)
  const end = Math.min(total, lastInSight + 1 + SPARE)
  return { first, end, above: sum(heights, 0, first), below: sum(heights, end, total) }
}

function sum(heights: ArrayLike<number>, from: number, to: number): number {
  let whole = 0
  for (let row = from; row < to; row += 1) whole += heights[row] ?? 0
  return whole
}
