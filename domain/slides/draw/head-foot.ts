import type { Panel, SlideContent } from '../content'
import type { Page } from './page'
import { type Box, type Drawn, ink, line } from './shape'
import {
  cutLines,
  drawLines,
  drawParagraph,
  fittingStyle,
  lineHeight,
  linesOf,
  type TextStyle,
  widthOfText,
} from './words'

/** Where a slide stands in its deck, counted from 1, for its footer. */
export type SlidePlace = { readonly number: number; readonly of: number }

const NAME = 'GenAI Atlas'

/** Title and measure. */
export function drawHead(
  { title, subtitle }: Panel,
  { x, y, width }: Box,
  page: Page,
  mostLines: number,
  isTitleOnly = false,
): Drawn {
  const sizes = [page.title, page.title * 0.88, page.title * 0.76, page.title * 0.66]
  const styles = sizes.map((size): TextStyle => ({ size, face: 'serif', leading: 1.2 }))
  const [first = { size: page.title }, ...others] = styles
  const style = fittingStyle(title, width, [first, ...others], mostLines)
  const head = drawLines(balancedLines(title, width, style), x, y, style)
  if (isTitleOnly) return head
  const measure: TextStyle = { size: page.subtitle, paint: ink('ink2'), leading: 1.35 }
  const lines = cutLines(
    linesOf(subtitle, width, measure),
    mostLines > 2 ? 7 : page.isUpright ? 6 : 3,
  )
  const drawn = drawLines(lines, x, head.bottom + 10, measure)
  return { shapes: [...head.shapes, ...drawn.shapes], bottom: drawn.bottom }
}

/** Lines as even as they can be without taking another one. */
function balancedLines(text: string, width: number, style: TextStyle): string[] {
  const lines = linesOf(text, width, style)
  if (lines.length === 1) return lines
  let narrowest = width
  for (let tried = width; tried > width / 2; tried -= width / 40) {
    if (linesOf(text, tried, style).length > lines.length) break
    narrowest = tried
  }
  return linesOf(text, narrowest, style)
}

/** Source line, then name and number: in one row, or in a column below each other. */
export function drawFoot(
  { sourceLine }: SlideContent,
  box: Box,
  page: Page,
  { number, of }: SlidePlace,
  isColumn: boolean,
): Drawn & { readonly top: number } {
  const style: TextStyle = { size: page.smallest, paint: ink('ink3') }
  const numbered = `${NAME}\u2003${number} / ${of}`
  const width = isColumn ? box.width : box.width - widthOfText(numbered, style) - 48
  const lines = cutLines(linesOf(sourceLine, width, style), isColumn ? 4 : 2)
  const height = (lines.length + (isColumn ? 1 : 0)) * lineHeight(style)
  const bottom = box.y + box.height
  const top = bottom - height - 18
  const source = drawLines(lines, box.x, bottom - height, style)
  const counted = isColumn
    ? drawParagraph(numbered, box.x, source.bottom, box.width, style)
    : drawLines([numbered], box.x + box.width, bottom - height, { ...style, anchor: 'end' })
  return {
    shapes: [
      line(box.x, top, box.x + box.width, top, 'rule', 1.5),
      ...source.shapes,
      ...counted.shapes,
    ],
    bottom,
    top,
  }
}
