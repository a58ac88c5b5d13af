import type { TextPart } from '../content'
import type { Page } from './page'
import { type Box, type Drawn, ink, type Shape } from './shape'
import { cutLines, drawLines, drawParagraph, lineHeight, linesOf, type TextStyle } from './words'

const SIZES = [36, 34, 32, 30, 28, 26, 24, 22, 20] as const
const LEADING = 1.4
/** Between two paragraphs, in sizes. */
const BETWEEN = 0.6

/** Paragraphs in a column, as large as they fit. One that is too long even when small ends with an ellipsis. */
export function drawText({ heading, paragraphs }: TextPart, box: Box, page: Page): Drawn {
  const size = sizeFor(paragraphs, box, page)
  const style: TextStyle = { size, leading: LEADING, paint: ink('ink2') }
  const step = lineHeight(style)
  const head =
    heading === null
      ? { shapes: [], bottom: box.y }
      : drawParagraph(heading, box.x, box.y, box.width, { size, face: 'sans' })
  const end = box.y + box.height
  const shapes: Shape[] = []
  let top = head.bottom + (heading === null ? 0 : 8)
  for (const [index, paragraph] of paragraphs.entries()) {
    const lines = linesOf(paragraph, box.width, style)
    const room = Math.max(1, Math.floor((end - top) / step))
    // Where not even a line of the next one fits, this one ends with the ellipsis.
    const isLast = index === paragraphs.length - 1
    const isFull = top + (lines.length + 1) * step + size * BETWEEN > end
    const whole = isFull && !isLast ? [...lines, paragraphs[index + 1] ?? ''] : lines
    const drawn = drawLines(cutLines(whole, Math.min(room, lines.length)), box.x, top, style)
    shapes.push(...drawn.shapes)
    top = drawn.bottom + size * BETWEEN
    if (isFull) break
  }
  return { shapes: [...head.shapes, ...shapes], bottom: top }
}

function sizeFor(paragraphs: readonly string[], box: Box, page: Page): number {
  const fits = SIZES.filter((size) => size <= page.body + 8 && size >= page.smallest).find(
    (size) =>
      paragraphs.reduce(
        (sum, paragraph) =>
          sum +
          linesOf(paragraph, box.width, { size }).length * lineHeight({ size, leading: LEADING }) +
          size * BETWEEN,
        0,
      ) <= box.height,
  )
  return fits ?? page.smallest
}
