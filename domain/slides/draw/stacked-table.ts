import type { SlideCell, TablePart } from '../content'
import { drawMark } from './marks'
import type { Page } from './page'
import { type Box, type Drawn, ink, line, type Shape } from './shape'
import { MOST_LINES, roomForMark } from './table-fit'
import { drawRest } from './table-rest'
import { cutLines, drawLines, lineHeight, linesOf, type TextStyle, widthOfText } from './words'

/** Between two facts in one line. */
const BETWEEN = '\u2003'

/** Each row as its name, then the other cells as `column: words`, as many in a line as fit. */
export function drawStacked(table: TablePart, box: Box, page: Page): Drawn {
  const nameStyle: TextStyle = { size: page.body, face: 'sans' }
  const style: TextStyle = { size: page.smallest, paint: ink('ink2') }
  const bottom = box.y + box.height - lineHeight(style)
  let y = box.y
  let shown = 0
  const shapes: Shape[] = [line(box.x, y, box.x + box.width, y, 'ink', 1.5)]
  for (const { cells } of table.rows) {
    const [first, ...others] = cells
    if (first === undefined) continue
    const room = roomForMark(first, page.body)
    const name = linesOf(first.text, box.width - room, nameStyle)
    const details = linesOfFacts(table, others, box.width, style)
    const height =
      name.length * lineHeight(nameStyle) + details.length * lineHeight(style) + page.body * 0.8
    if (y + height > bottom) break
    const drawn = drawLines(name, box.x + room, y + page.body * 0.4, nameStyle)
    shapes.push(
      ...drawMark(first, box.x, y + page.body * 0.4 + lineHeight(nameStyle) / 2, page.body),
      ...drawn.shapes,
      ...drawLines(details, box.x, drawn.bottom, style).shapes,
    )
    y += height
    shapes.push(line(box.x, y, box.x + box.width, y, 'rule'))
    shown++
  }
  return drawRest({ shapes, bottom: y }, table.rows.length - shown, box, page)
}

/** One fact alone needs no name. */
function linesOfFacts(
  { columns }: TablePart,
  cells: readonly SlideCell[],
  width: number,
  style: TextStyle,
): string[] {
  const facts = cells.map(({ text }, index) =>
    cells.length === 1 ? text : `${columns[index + 1]?.name}: ${text}`,
  )
  const lines: string[] = []
  for (const fact of facts) {
    const joined = lines.length === 0 ? fact : `${lines.at(-1)}${BETWEEN}${fact}`
    if (lines.length > 0 && widthOfText(joined, style) <= width) lines[lines.length - 1] = joined
    else lines.push(fact)
  }
  return lines.flatMap((words) => cutLines(linesOf(words, width, style), MOST_LINES))
}
