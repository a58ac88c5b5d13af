import type { SlideCell, TablePart } from '../content'
import { CELL_GROUNDS, isAbsent, LEAST_FOR_LINES, MOST_AIR } from '../table'
import { drawMark } from './marks'
import type { Page } from './page'
import { type Box, type Drawn, ink, line, type Shape } from './shape'
import { drawStacked } from './stacked-table'
import { type Fitted, fitTable, GAP, headStyle, PADDING, roomForMark } from './table-fit'
import { drawRest } from './table-rest'
import { drawLines, lineHeight, type TextStyle } from './words'

const SIZES = [36, 34, 32, 30, 28, 26, 24, 22, 20] as const

/**
 * A table as large as its rows fit, somewhat smaller where each row then is one line. What does not fit in the smallest size
 * is counted below it. On an upright page a row is its name with the other cells below it, unless two columns do.
 */
export function drawTable(table: TablePart, box: Box, page: Page): Drawn {
  if (table.rows.length === 0)
    return drawLines(['No row is left.'], box.x, box.y, { size: page.body, paint: ink('ink2') })
  if (page.isUpright && table.columns.length > 2) return drawStacked(table, box, page)
  const fitted = SIZES.filter((size) => size >= page.smallest).map((size) =>
    fitTable(table, box.width, size, page.smallest),
  )
  const fits = fitted.filter(({ height, isTight }) => !isTight && height <= box.height)
  const even = fits.find(({ size, isEven }) => isEven && size >= LEAST_FOR_LINES)
  const whole = even ?? fits[0]
  if (whole === undefined && page.isUpright) return drawStacked(table, box, page)
  const chosen = whole ?? fitted.at(-1)
  return chosen === undefined ? { shapes: [], bottom: box.y } : drawFitted(table, chosen, box, page)
}

function drawFitted(table: TablePart, fitted: Fitted, box: Box, page: Page): Drawn {
  const { size, widths, lines, heads, headHeight } = fitted
  const room =
    fitted.height <= box.height ? box.height : box.height - lineHeight({ size: page.smallest })
  const columns = widths.map((width, column) => ({
    width,
    x: widths.slice(0, column).reduce((sum, before) => sum + before + GAP, box.x),
  }))
  const air = Math.max(0, Math.min((box.height - fitted.height) / lines.length, MOST_AIR * size))
  let y = box.y + headHeight
  const shapes: Shape[] = heads.flatMap(
    (words, column) =>
      drawLines(words, columns[column]?.x ?? box.x, box.y, headStyle(size, page.smallest)).shapes,
  )
  const rules = [line(box.x, y, box.x + box.width, y, 'ink', 1.5)]
  let shown = 0
  for (const [index, { cells, height: least }] of lines.entries()) {
    const height = least + air
    const row = table.rows[index]
    if (row === undefined || y + height > box.y + room + 1) break
    shapes.push(...drawRow(row.cells, cells, columns, { top: y, height, size, air }))
    y += height
    rules.push(line(box.x, y, box.x + box.width, y, 'rule'))
    shown++
  }
  // The rules above the grounds of cells.
  return drawRest(
    { shapes: [...shapes, ...rules], bottom: y },
    table.rows.length - shown,
    box,
    page,
  )
}

function drawRow(
  cells: readonly SlideCell[],
  lines: readonly (readonly string[])[],
  columns: readonly { readonly x: number; readonly width: number }[],
  { top, height, size, air }: { top: number; height: number; size: number; air: number },
): Shape[] {
  return lines.flatMap((words, column) => {
    const cell = cells[column]
    const { x, width } = columns[column] ?? { x: 0, width: 0 }
    const style: TextStyle = {
      size,
      face: column === 0 ? 'sans' : 'sansRegular',
      paint: ink(isAbsent(cell?.text ?? '') ? 'ink3' : 'ink'),
    }
    const y = top + size * PADDING + air / 2
    const isLast = column === columns.length - 1
    const ground = CELL_GROUNDS[cell?.mark ?? 'no']
    return [
      ...(ground === undefined
        ? []
        : [
            {
              kind: 'rect' as const,
              x: x - GAP / 2,
              y: top,
              width: width + (isLast ? GAP / 2 : GAP),
              height,
              fill: ground,
              stroke: null,
            },
          ]),
      ...(cell === undefined ? [] : drawMark(cell, x, y + lineHeight(style) / 2, size)),
      ...drawLines(words, x + roomForMark(cell, size), y, style).shapes,
    ]
  })
}
