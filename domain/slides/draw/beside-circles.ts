import type { CirclesPart, SlideContent } from '../content'
import { drawCircles, drawLegend, legendHeight } from './circles'
import { drawFoot, drawHead, type SlidePlace } from './head-foot'
import type { Page } from './page'
import { drawParts } from './panel'
import type { Box, Shape } from './shape'
import { boxOfText } from './words'

const EDGE = 30
const COLUMN_GAP = 40
const LEGEND_GAP = 28
/** What words beside circles have at least. */
const WORDS_WIDTH = 460
/** Between the outermost circle and the words beside it. */
const AIR = 20

/** Circles on the right, words in a column on the left; the room beside the words is what a circle is zoomed to. */
export function drawBesideCircles(
  content: SlideContent,
  circles: CirclesPart,
  page: Page,
  place: SlidePlace,
): { readonly shapes: readonly Shape[]; readonly diagram: Box } {
  const least = Math.min(
    page.height - 2 * EDGE,
    // On 4:3 words keep a column.
    page.width - page.margin - WORDS_WIDTH - COLUMN_GAP - 2 * EDGE,
  )
  const left = page.width - least - 2 * EDGE
  const box = {
    x: page.margin,
    y: page.margin * 0.8,
    width: left - page.margin - COLUMN_GAP,
    height: page.height - page.margin * 1.6,
  }
  const head = drawHead(content, box, page, 5)
  const foot = drawFoot(content, box, page, place, true)
  const room = legendHeight(circles.legend, box, page)
  const legend = drawLegend(circles.legend, { ...box, y: foot.top - room - LEGEND_GAP }, page)
  const top = head.bottom + LEGEND_GAP
  const author =
    content.second === null
      ? []
      : drawParts(
          content.second,
          { ...box, y: top, height: foot.top - room - 2 * LEGEND_GAP - top },
          page,
        )
  const words = [...head.shapes, ...legend.shapes, ...author, ...foot.shapes]
  const diagram = drawCircles(circles, largestSquare(words, least, page), page)
  return {
    shapes: [...diagram.map((shape) => ({ ...shape, inDiagram: true })), ...words],
    diagram: { x: left, y: 0, width: least, height: page.height },
  }
}

/** The square at the right edge whose disc is as large as the page and the words allow: its corners are free. */
function largestSquare(words: readonly Shape[], least: number, page: Page): Box {
  const boxes = words.flatMap((shape) => (shape.kind === 'text' ? [boxOfText(shape)] : []))
  const squareOf = (side: number): Box => ({
    x: page.width - side - EDGE,
    y: (page.height - side) / 2,
    width: side,
    height: side,
  })
  const isClear = (side: number): boolean => {
    const square = squareOf(side)
    return boxes.every(({ x, y, width, height }) => {
      const [cx, cy] = [square.x + side / 2, square.y + side / 2]
      const dx = Math.max(x - cx, 0, cx - x - width)
      const dy = Math.max(y - cy, 0, cy - y - height)
      return Math.hypot(dx, dy) >= side / 2 + AIR
    })
  }
  let [clear, most] = [least, page.height - 2 * EDGE]
  // The disc of a larger square holds that of a smaller one: halving finds the largest.
  while (most - clear > 1) {
    const tried = (clear + most) / 2
    if (isClear(tried)) clear = tried
    else most = tried
  }
  return squareOf(Math.floor(clear))
}
