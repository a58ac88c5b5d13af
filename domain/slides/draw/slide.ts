import type { CirclesPart, Panel, SlideContent } from '../content'
import { drawCircles, drawLegend, legendHeight } from './circles'
import type { Page } from './page'
import { drawParts } from './panel'
import { type Box, type Drawn, ink, line, type Shape } from './shape'
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

export type SlideDrawing = {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
  /** Where the circles are drawn that can be zoomed; null where there are none. */
  readonly diagram: Box | null
}

const NAME = 'GenAI Atlas'
const COLUMN_GAP = 64
/** How much of the width the view keeps beside a text of the author. */
const VIEW_SHARE = 0.63
const CIRCLE_EDGE = 30
const CIRCLE_COLUMN = 40
const LEGEND_GAP = 28
/** What words beside circles have at least. */
const WORDS_WIDTH = 460

/** A whole slide as shapes: title, measure, what is shown, source line and number, for a page of any proportions. */
export function drawSlide(content: SlideContent, page: Page, place: SlidePlace): SlideDrawing {
  const circles = circlesOf(content)
  const { width, height } = page
  if (circles === null || page.isUpright || content.layout === 'side-by-side') {
    const shapes = drawBelowTitle(content, page, place)
    return { width, height, diagram: content.layout === 'full' ? diagramIn(shapes) : null, shapes }
  }
  return { width, height, ...drawBesideCircles(content, circles, page, place) }
}

const circlesOf = ({ parts }: Panel): CirclesPart | null => {
  const [first] = parts
  return first?.kind === 'circles' ? first : null
}

/** The room of the outermost circle; null where there is no diagram. */
function diagramIn(shapes: readonly Shape[]): Box | null {
  const outermost = shapes.find((shape) => shape.inDiagram)
  if (outermost?.kind !== 'circle') return null
  const { x, y, r } = outermost
  return { x: x - r, y: y - r, width: 2 * r, height: 2 * r }
}

/** Circles fill the height on the right; words stand in a column on the left. */
function drawBesideCircles(
  content: SlideContent,
  circles: CirclesPart,
  page: Page,
  place: SlidePlace,
): Pick<SlideDrawing, 'shapes' | 'diagram'> {
  const side = page.height - 2 * CIRCLE_EDGE
  // On 4:3 the square takes less than the height, so that words keep a column.
  const beside = page.width - page.margin - WORDS_WIDTH - CIRCLE_COLUMN - 2 * CIRCLE_EDGE
  const narrow = Math.min(side, beside)
  const fitted = {
    x: page.width - narrow - CIRCLE_EDGE * 2,
    y: (page.height - narrow) / 2,
    width: narrow,
    height: narrow,
  }
  const box = {
    x: page.margin,
    y: page.margin * 0.8,
    width: fitted.x - page.margin - CIRCLE_COLUMN,
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
  const diagram = drawCircles(circles, fitted, page).map((shape) => ({ ...shape, inDiagram: true }))
  return {
    shapes: [...diagram, ...head.shapes, ...legend.shapes, ...author, ...foot.shapes],
    // All the room beside the words, so that what is zoomed has some.
    diagram: { ...fitted, y: 0, height: page.height },
  }
}

/** Title on top, what is shown below it, alone or beside another view or a text. */
function drawBelowTitle(content: SlideContent, page: Page, place: SlidePlace): Shape[] {
  const box = {
    x: page.margin,
    y: page.margin * (page.isUpright ? 1 : 0.72),
    width: page.width - 2 * page.margin,
    height: page.height - page.margin * (page.isUpright ? 2 : 1.3),
  }
  const isPair = content.layout === 'side-by-side' && content.second !== null
  const head = drawHead(content, box, page, isPair && page.isUpright ? 3 : 2, isPair)
  const foot = drawFoot(content, box, page, place, page.isUpright)
  const body = { ...box, y: head.bottom + 28, height: foot.top - head.bottom - 60 }
  if (content.second === null)
    return [...head.shapes, ...drawParts(content, body, page), ...foot.shapes]
  const [main, beside] = split(body, page, isPair ? 0.5 : VIEW_SHARE)
  return [
    ...head.shapes,
    ...(isPair
      ? [
          ...drawNamed(content, main, page, content.subtitle),
          ...drawNamed(content.second, beside, page),
        ]
      : [...drawParts(content, main, page), ...drawParts(content.second, beside, page)]),
    ...foot.shapes,
  ]
}

/** A box in two: side by side, or on an upright page one below the other. */
function split(box: Box, page: Page, share: number): [Box, Box] {
  if (page.isUpright) {
    const height = (box.height - COLUMN_GAP / 2) * share
    return [
      { ...box, height },
      { ...box, y: box.y + height + COLUMN_GAP / 2, height: box.height - height - COLUMN_GAP / 2 },
    ]
  }
  const width = (box.width - COLUMN_GAP) * share
  return [
    { ...box, width },
    { ...box, x: box.x + width + COLUMN_GAP, width: box.width - width - COLUMN_GAP },
  ]
}

/** One of two views, under its own finding or measure. */
function drawNamed(panel: Panel, box: Box, page: Page, words = panel.title): Shape[] {
  const style: TextStyle =
    words === panel.title
      ? { size: page.body, face: 'serif', leading: 1.25 }
      : { size: page.smallest + 2, paint: ink('ink2') }
  const lines = cutLines(linesOf(words, box.width, style), 3)
  const name = drawLines(lines, box.x, box.y, style)
  const rest = { ...box, y: name.bottom + 16, height: box.y + box.height - name.bottom - 16 }
  return [...name.shapes, ...drawParts(panel, rest, page)]
}

/** Title and measure. */
function drawHead(
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
function drawFoot(
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
