import type { Panel, Part } from '../content'
import { drawBarChart } from './bar-chart'
import { drawCircles, drawLegend, legendHeight } from './circles'
import { drawLineChart } from './line-chart'
import type { Page } from './page'
import { drawQuestion } from './question'
import { drawRangeChart } from './range-chart'
import type { Box, Drawn, Shape } from './shape'
import { drawTable } from './table'
import { drawText } from './text'

const GAP = 24
/** How much of a panel's height its texts may take beside another part. */
const TEXT_SHARE = 0.34

/** The parts of a view one below the other: a text takes what it needs, the rest what is left. */
export function drawParts({ parts }: Pick<Panel, 'parts'>, box: Box, page: Page): Shape[] {
  const texts = parts.filter(({ kind }) => kind === 'text')
  const isTextOnly = texts.length === parts.length
  const room = isTextOnly ? box.height : box.height * TEXT_SHARE
  const shapes: Shape[] = []
  let top = box.y
  const bottom = box.y + box.height
  const measured = texts.map((part) =>
    drawPart(part, { ...box, height: room / Math.max(1, texts.length) }, page),
  )
  const textHeight = isTextOnly
    ? 0
    : measured.reduce((sum, drawn) => sum + drawn.bottom - box.y + GAP, 0)
  for (const part of parts) {
    const height =
      part.kind === 'text' ? room / texts.length : Math.max(80, bottom - top - textHeight)
    const drawn = drawPart(part, { ...box, y: top, height }, page)
    shapes.push(...drawn.shapes)
    top = drawn.bottom + GAP
  }
  return shapes
}

function drawPart(part: Part, box: Box, page: Page): Drawn {
  const bottom = box.y + box.height
  switch (part.kind) {
    case 'table':
      return drawTable(part, box, page)
    case 'text':
      return drawText(part, box, page)
    case 'question':
      return drawQuestion(part, box, page)
    case 'circles': {
      const height = legendHeight(part.legend, box, page)
      const room = Math.max(120, box.height - height - GAP)
      const square = { ...box, height: Math.min(room, box.width) }
      return {
        shapes: [
          ...drawCircles(part, square, page).map((shape) => ({ ...shape, inDiagram: true })),
          ...drawLegend(part.legend, { ...box, y: square.y + square.height + GAP }, page).shapes,
        ],
        bottom,
      }
    }
    case 'chart': {
      const draw = { line: drawLineChart, bar: drawBarChart, range: drawRangeChart }[part.form]
      return { shapes: draw(part, box, page), bottom }
    }
  }
}
