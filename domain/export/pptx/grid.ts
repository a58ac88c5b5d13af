import { wrapLines } from '../../figures/labels'
import { type Face, measureText } from '../../labels/measure'
import type { Paint, Tone } from '../../slides/content'
import { type Box, emu } from './geometry'
import { TABLE_URI } from './package'
import { fill } from './paint'
import { graphicFrame, type Named, type Outline, outline } from './shape'
import { type Paragraph, type Run, textBody } from './text'
import { xml } from './xml'

/** A cell's text, and what its ground is painted with. */
export type GridCell = {
  readonly paragraphs: readonly Paragraph[]
  readonly ground?: Tone | Paint
}

export type GridColumn = { readonly name: string; readonly share: number }

/** A table as it is set: `size` is that of its type in px. */
export type Grid = {
  readonly columns: readonly GridColumn[]
  readonly head: readonly GridCell[]
  readonly rows: readonly { readonly id: string; readonly cells: readonly GridCell[] }[]
  readonly size: number
  /** Whether a word is wider than its column: a program would break it. */
  readonly isTight: boolean
}

const PADDING_X = 10
/** Of the type's size: from one line to the next, and above and below a row. */
const LEAD = 1.2
const PADDING_Y = 0.32
const LEAST_ROW = LEAD + 2 * PADDING_Y

const heightIn = ({ paragraphs }: GridCell, width: number, size: number): number =>
  paragraphs.reduce((sum, { runs, above = 0 }) => {
    const largest = Math.max(...runs.map((run) => run.size ?? size))
    const words = runs.map(({ text }) => text).join('')
    const face = faceOf(runs)
    const lines = wrapLines(words, width, (part) => measureText(part, largest, face))
    return sum + Math.max(1, lines.length) * largest * LEAD + above
  }, 0)

const faceOf = (runs: readonly Run[]): Face => {
  if (runs.some(({ isSerif }) => isSerif)) return 'serif'
  return runs.some(({ isBold }) => isBold) ? 'sans' : 'sansRegular'
}

/** Heights by cells, then by the table's width: measuring words takes most of the time that a table takes. */
const measured = new WeakMap<readonly GridCell[], Map<number, number>>()

/** How high a row comes out in a table of a width, in px: as high as its highest cell. */
function rowHeight(cells: readonly GridCell[], grid: Grid, width: number): number {
  const known = measured.get(cells) ?? new Map<number, number>()
  measured.set(cells, known)
  const height = known.get(width) ?? highestCell(cells, grid, width)
  known.set(width, height)
  return height
}

const highestCell = (cells: readonly GridCell[], grid: Grid, width: number): number =>
  Math.max(
    ...cells.map((cell, index) =>
      heightIn(cell, width * (grid.columns[index]?.share ?? 1) - 2 * PADDING_X, grid.size),
    ),
  ) +
  2 * PADDING_Y * grid.size

/** How high a table comes out in a width, in px. */
export const gridHeight = (grid: Grid, width: number): number =>
  [grid.head, ...grid.rows.map(({ cells }) => cells)].reduce(
    (sum, cells) => sum + rowHeight(cells, grid, width),
    0,
  )

const HAIRLINE: Outline = { paint: 'rule', width: 1.5 }
const HEAD_RULE: Outline = { paint: 'ink', width: 2 }

const cellXml = (cell: GridCell, size: number, isFirst: boolean, below: Outline): string =>
  xml(
    'a:tc',
    {},
    textBody(cell.paragraphs, {}, 'a:txBody'),
    xml(
      'a:tcPr',
      {
        marL: isFirst ? 0 : emu(PADDING_X),
        marR: emu(PADDING_X),
        marT: emu(PADDING_Y * size),
        marB: emu(PADDING_Y * size),
        anchor: 't',
      },
      outline(null, 'a:lnL'),
      outline(null, 'a:lnR'),
      outline(null, 'a:lnT'),
      outline(below, 'a:lnB'),
      fill(cell.ground ?? null),
    ),
  )

/** A native table: hairlines between rows, an ink line under the head, no verticals. */
export function gridXml(object: Named, box: Box, grid: Grid): string {
  const { columns, head, rows, size } = grid
  const rowXml = (cells: readonly GridCell[], below: Outline): string =>
    xml(
      'a:tr',
      { h: emu(rowHeight(cells, grid, box.width)) },
      cells.map((cell, index) => cellXml(cell, size, index === 0, below)),
    )
  const table = xml(
    'a:tbl',
    {},
    xml('a:tblPr', { firstRow: 1 }),
    xml(
      'a:tblGrid',
      {},
      columns.map(({ share }) => xml('a:gridCol', { w: emu(box.width * share) })),
    ),
    rowXml(head, HEAD_RULE),
    rows.map(({ cells }) => rowXml(cells, HAIRLINE)),
  )
  return graphicFrame(object, { ...box, height: gridHeight(grid, box.width) }, TABLE_URI, table)
}

/**
 * A table set as large as it fits a box. One that does not fit even in the smallest type is parted into tables of about
 * the same height, each with the head.
 */
export function fitGrid(
  setIn: (size: number) => Grid,
  sizes: readonly [number, ...number[]],
  box: Box,
): readonly [Grid, ...Grid[]] {
  for (const size of sizes) {
    const grid = setIn(size)
    // Measuring words takes time: not where even rows of one line are too many.
    if ((grid.rows.length + 1) * LEAST_ROW * size > box.height) continue
    if (!grid.isTight && gridHeight(grid, box.width) <= box.height) return [grid]
  }
  return parted(setIn(sizes.at(-1) ?? sizes[0]), box)
}

function parted(grid: Grid, { width, height }: Box): readonly [Grid, ...Grid[]] {
  const room = height - rowHeight(grid.head, grid, width)
  const heights = grid.rows.map(({ cells }) => rowHeight(cells, grid, width))
  const total = heights.reduce((sum, one) => sum + one, 0)
  let count = Math.ceil(total / room)
  let parts = rowsIn(grid, heights, room)
  // Rows differ in height: as even as that allows, in no more parts than it takes.
  for (; count <= parts.length; count++) {
    const even = rowsIn(grid, heights, Math.min(room, (total / count) * EVEN_ROOM))
    if (even.length <= count) {
      parts = even
      break
    }
  }
  const [first = grid, ...others] = parts.map((rows) => ({ ...grid, rows }))
  return [first, ...others]
}

const EVEN_ROOM = 1.06

/** The rows in parts, each as high as a limit allows; a row that alone is higher has a part of its own. */
function rowsIn({ rows }: Grid, heights: readonly number[], limit: number): Grid['rows'][] {
  const parts: Grid['rows'][number][][] = [[]]
  let used = 0
  for (const [index, row] of rows.entries()) {
    const next = heights[index] ?? 0
    if (used > 0 && used + next > limit) {
      parts.push([])
      used = 0
    }
    parts.at(-1)?.push(row)
    used += next
  }
  return parts
}
