import type { SlideCell, TablePart } from '../content'
import { drawMark, MARK_ROOM } from './marks'
import type { Page } from './page'
import { type Box, type Drawn, ink, line, type Shape } from './shape'
import { cutLines, drawLines, lineHeight, linesOf, type TextStyle, widthOfText } from './words'

const SIZES = [36, 34, 32, 30, 28, 26, 24, 22, 20] as const
const GAP = 28
const PADDING = 0.42
const MOST_LINES = 6
/** A column is never narrower than this, in sizes of its text. */
const NARROWEST = 4

type Line = { readonly cells: readonly (readonly string[])[]; readonly height: number }
type Fitted = {
  readonly size: number
  readonly heads: readonly (readonly string[])[]
  readonly headHeight: number
  readonly widths: readonly number[]
  readonly lines: readonly Line[]
}

/**
 * A table as large as its rows fit. What does not fit in the smallest size is counted below it: nothing is left out
 * silently. On an upright page a row is its name with the other cells below it.
 */
export function drawTable(table: TablePart, box: Box, page: Page): Drawn {
  if (table.rows.length === 0)
    return drawLines(['No row is left.'], box.x, box.y, { size: page.body, paint: ink('ink2') })
  if (page.isUpright && table.columns.length > 2) return drawStacked(table, box, page)
  const sizes = SIZES.filter((size) => size >= page.smallest)
  const room = box.height - lineHeight({ size: page.smallest })
  const fitted = sizes.map((size) => fitTable(table, box.width, size, page.smallest))
  const whole = fitted.find(({ lines, headHeight }) => heightOf(lines) + headHeight <= box.height)
  const chosen = whole ?? fitted.at(-1)
  if (chosen === undefined) return { shapes: [], bottom: box.y }
  const { size, widths, lines, heads, headHeight } = chosen
  const lefts = widths.map((_, column) =>
    widths.slice(0, column).reduce((sum, width) => sum + width + GAP, box.x),
  )
  const head = heads.flatMap(
    (words, column) =>
      drawLines(words, lefts[column] ?? box.x, box.y, headStyle(size, page.smallest)).shapes,
  )
  let y = box.y + headHeight
  const shapes: Shape[] = [...head, line(box.x, y, box.x + box.width, y, 'ink', 1.5)]
  let shown = 0
  for (const [index, { cells, height }] of lines.entries()) {
    if (whole === undefined && y + height > box.y + room) break
    const row = table.rows[index]
    if (row === undefined) break
    shapes.push(...drawRow(row.cells, cells, lefts, y, size))
    y += height
    shapes.push(line(box.x, y, box.x + box.width, y, 'rule'))
    shown++
  }
  return withRest(shapes, y, table.rows.length - shown, box, page)
}

function drawRow(
  cells: readonly SlideCell[],
  lines: readonly (readonly string[])[],
  lefts: readonly number[],
  top: number,
  size: number,
): Shape[] {
  return lines.flatMap((words, column) => {
    const cell = cells[column]
    const x = lefts[column] ?? 0
    const style: TextStyle = {
      size,
      face: column === 0 ? 'sans' : 'sansRegular',
      paint: ink(isAbsent(cell) ? 'ink3' : 'ink'),
    }
    const y = top + size * PADDING
    const room = roomForMark(cell, size)
    return [
      ...(cell === undefined ? [] : drawMark(cell, x, y + lineHeight(style) / 2, size)),
      ...drawLines(words, x + room, y, style).shapes,
    ]
  })
}

/** Each row as its name, then the other cells as `column: words`. */
function drawStacked(table: TablePart, box: Box, page: Page): Drawn {
  const nameStyle: TextStyle = { size: page.body, face: 'sans' }
  const style: TextStyle = { size: page.smallest, paint: ink('ink2') }
  let y = box.y
  let shown = 0
  const shapes: Shape[] = [line(box.x, y, box.x + box.width, y, 'ink', 1.5)]
  for (const { cells } of table.rows) {
    const [first, ...others] = cells
    if (first === undefined) continue
    const room = roomForMark(first, page.body)
    const name = linesOf(first.text, box.width - room, nameStyle)
    const details = others.flatMap(({ text }, index) =>
      cutLines(linesOf(`${table.columns[index + 1]?.name}: ${text}`, box.width, style), MOST_LINES),
    )
    const height =
      name.length * lineHeight(nameStyle) + details.length * lineHeight(style) + page.body * 0.8
    if (y + height > box.y + box.height - lineHeight(style)) break
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
  return withRest(shapes, y, table.rows.length - shown, box, page)
}

function withRest(shapes: readonly Shape[], y: number, rest: number, box: Box, page: Page): Drawn {
  if (rest === 0) return { shapes, bottom: y }
  const words = `And ${rest} more ${rest === 1 ? 'row' : 'rows'}, at the address of this slide.`
  const drawn = drawLines([words], box.x, y + 6, { size: page.smallest, paint: ink('ink3') })
  return { shapes: [...shapes, ...drawn.shapes], bottom: drawn.bottom }
}

const headStyle = (size: number, least: number): TextStyle => ({
  size: Math.max(least, size - 4),
  face: 'sans',
  paint: ink('ink2'),
})
const heightOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { height }) => sum + height, 0)

const isAbsent = (cell: SlideCell | undefined): boolean =>
  cell?.text === 'Not stated' || cell?.text === 'Not named' || cell?.text === 'None'

const roomForMark = (cell: SlideCell | undefined, size: number): number => {
  if (cell === undefined) return 0
  const dots = cell.outputs?.length ?? (cell.mark === undefined ? 0 : 1)
  return dots === 0 ? 0 : dots * size * MARK_ROOM + size * 0.2
}

/** The widths of columns and the lines of cells in one size. */
function fitTable(table: TablePart, width: number, size: number, least: number): Fitted {
  const widths = columnWidths(table, width, size)
  const step = lineHeight({ size })
  const lines = table.rows.map(({ cells }) => {
    const wrapped = table.columns.map((_, column) => {
      const cell = cells[column]
      const room = (widths[column] ?? 0) - roomForMark(cell, size)
      const style: TextStyle = { size, face: column === 0 ? 'sans' : 'sansRegular' }
      return cutLines(linesOf(cell?.text ?? '', room, style), MOST_LINES)
    })
    const most = Math.max(1, ...wrapped.map((words) => words.length))
    return { cells: wrapped, height: most * step + 2 * PADDING * size }
  })
  const heads = table.columns.map(({ name }, column) =>
    linesOf(name, widths[column] ?? 0, headStyle(size, least)),
  )
  const most = Math.max(...heads.map((words) => words.length))
  return { size, widths, lines, heads, headHeight: most * lineHeight(headStyle(size, least)) + 8 }
}

/** Every column gets what it needs; where that is too much, those that need more than their share give way. */
function columnWidths({ columns, rows }: TablePart, width: number, size: number): number[] {
  const needs = columns.map(({ name }, column) =>
    Math.max(
      widthOfText(name, { size, face: 'sans' }),
      ...rows.map(
        ({ cells }) =>
          widthOfText(cells[column]?.text ?? '', {
            size,
            face: column === 0 ? 'sans' : 'sansRegular',
          }) +
          roomForMark(cells[column], size) +
          2,
      ),
      NARROWEST * size,
    ),
  )
  const room = width - GAP * (columns.length - 1)
  const total = needs.reduce((sum, need) => sum + need, 0)
  if (total <= room) {
    const spare = (room - total) / columns.length
    return needs.map((need) => need + spare)
  }
  return shareOut(needs, room)
}

/** Columns that need less than an even share get it all; the rest is shared by the others in proportion to their needs' roots. */
function shareOut(needs: readonly number[], room: number): number[] {
  const even = room / needs.length
  const small = needs.map((need) => need <= even)
  const left = room - needs.reduce((sum, need, index) => sum + (small[index] ? need : 0), 0)
  const roots = needs.reduce((sum, need, index) => sum + (small[index] ? 0 : Math.sqrt(need)), 0)
  return needs.map((need, index) => (small[index] ? need : (left * Math.sqrt(need)) / roots))
}
