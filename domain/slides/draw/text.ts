import type { TextPart } from '../content'
import type { Page } from './page'
import { type Box, type Drawn, ink } from './shape'
import { drawParagraph, lineHeight, linesOf, type TextStyle } from './words'

const SIZES = [36, 34, 32, 30, 28, 26, 24, 22] as const

/** Paragraphs in a column, as large as they fit. A text that is too long even when small runs on below the column. */
export function drawText({ heading, paragraphs }: TextPart, box: Box, page: Page): Drawn {
  const size = sizeFor(paragraphs, box, page)
  const style: TextStyle = { size, leading: 1.4, paint: ink('ink2') }
  const head =
    heading === null
      ? { shapes: [], bottom: box.y }
      : drawParagraph(heading, box.x, box.y, box.width, { size, face: 'sans' })
  let top = head.bottom + (heading === null ? 0 : 8)
  const shapes = paragraphs.flatMap((paragraph) => {
    const drawn = drawParagraph(paragraph, box.x, top, box.width, style)
    top = drawn.bottom + size * 0.6
    return drawn.shapes
  })
  return { shapes: [...head.shapes, ...shapes], bottom: top }
}

function sizeFor(paragraphs: readonly string[], box: Box, page: Page): number {
  const fits = SIZES.filter((size) => size <= page.body + 8 && size >= page.smallest).find(
    (size) =>
      paragraphs.reduce(
        (sum, paragraph) =>
          sum +
          linesOf(paragraph, box.width, { size }).length * lineHeight({ size, leading: 1.4 }) +
          size * 0.6,
        0,
      ) <= box.height,
  )
  return fits ?? page.smallest
}
