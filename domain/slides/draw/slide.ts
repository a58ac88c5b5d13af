import type { CirclesPart, Panel, SlideContent } from '../content'
import { drawBesideCircles } from './beside-circles'
import { drawFoot, drawHead, type SlidePlace } from './head-foot'
import type { Page } from './page'
import { drawParts } from './panel'
import { type Box, ink, type Shape } from './shape'
import { cutLines, drawLines, linesOf, type TextStyle } from './words'

export type { SlidePlace } from './head-foot'

export type SlideDrawing = {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
  /** Where the circles are drawn that can be zoomed; null where there are none. */
  readonly diagram: Box | null
}

const COLUMN_GAP = 64
/** How much of the width the view keeps beside a text of the author. */
const VIEW_SHARE = 0.63

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
