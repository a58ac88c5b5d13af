import type { ChartPoint } from '../content'
import type { Page } from './page'
import { MARK } from './range-mark'
import { ink, type Shape } from './shape'
import { drawLines, widthOfText } from './words'

/** The words of marks below them, each once, moved along where they would meet. */
export function drawMarkLabels(
  points: readonly ChartPoint[],
  scale: (value: number) => number,
  y: number,
  left: number,
  right: number,
  page: Page,
): Shape[] {
  const size = Math.max(page.smallest, 24)
  const distinct = points.filter(
    ({ label }, index) => points.findIndex((other) => other.label === label) === index,
  )
  const widths = distinct.map((point) =>
    Math.max(
      widthOfText(point.label, { size, face: 'sans' }),
      widthOfText(point.detail, { size: page.smallest }),
    ),
  )
  const wanted = distinct.map((point) => scale(point.low ?? point.value) - MARK)
  const lefts = apart(wanted, widths, left, right)
  return distinct.flatMap((point, index) => {
    const x = lefts[index] ?? left
    // What is known of it is longer: the number itself stays below its mark.
    const spare = (widths[index] ?? 0) - widthOfText(point.label, { size, face: 'sans' })
    const at = Math.min(Math.max(x, wanted[index] ?? x), x + spare)
    const label = drawLines([point.label], at, y + MARK + 4, { size, face: 'sans' })
    return [
      ...label.shapes,
      ...drawLines([point.detail], x, label.bottom - 4, {
        size: page.smallest,
        paint: ink('ink2'),
      }).shapes,
    ]
  })
}

const BETWEEN = 24

/** Left edges of words in a row, as near to where they are wanted as they do not meet or pass the right end. */
function apart(
  wanted: readonly number[],
  widths: readonly number[],
  left: number,
  right: number,
): number[] {
  const placed: number[] = []
  let free = left
  for (const [index, edge] of wanted.entries()) {
    placed.push(Math.max(free, edge))
    free = Math.max(free, edge) + (widths[index] ?? 0) + BETWEEN
  }
  let limit = right
  for (let index = placed.length - 1; index >= 0; index--) {
    placed[index] = Math.min(placed[index] ?? left, limit - (widths[index] ?? 0))
    limit = (placed[index] ?? left) - BETWEEN
  }
  return placed
}
