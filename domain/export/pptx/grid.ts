import { wrapLines } from '../../figures/labels'
import type { Paint, Tone } from '../../slides/content'
import { type Box, emu } from './geometry'
import { type FileFace, measureText } from './measure'
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
  /** What each row is given beyond what it needs, in px. */
  readonly air?: number
}

const PADDING_X = 10
/** Of the type's size: from one line to the next, and above and below a row. */
const LEAD = 1.2
const PADDING_Y = 0.32
/** A row of one line, in sizes of its type. */
export const LEAST_ROW = LEAD + 2 * PADDING_Y

const heightIn = ({ paragraphs }: GridCell, width: number, size: number): number =>
  paragraphs.reduce((sum, { runs, above = 0 }) => {
    const largest = Math.max(...runs.map((run) => run.size ?? size))
    const words = runs.map(({ text }) => text).join('')
    const face = faceOf(runs)
    const lines = wrapLines(words, width, (part) => measureText(part, largest, face))
    return sum + Math.max(1, lines.length) * largest * LEAD + above
  }, 0)

const faceOf = (runs: readonly Run[]): FileFace => {
  const isBold = runs.some((run) => run.isBold)
  if (runs.some(({ isSerif }) => isSerif)) return isBold ? 'serifBold' : 'serif'
  return isBold ? 'sans' : 'sansRegular'
}

/** Heights by cells, then by the table's width: measuring words takes most of the time that a table takes. */
const measured = new WeakMap<readonly GridCell[], Map<number, number>>()

/** How high a row comes out in a table of a width, in px: as high as its highest cell. */
export function rowHeight(cells: readonly GridCell[], grid: Grid, width: number): number {
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
    grid.rows.length * (grid.air ?? 0),
  )

const HAIRLINE: Outline = { paint: 'rule', width: 1.5 }
const HEAD_RULE: Outline = { paint: 'ink', width: 2 }

const cellXml = (cell: GridCell, padding: number, isFirst: boolean, below: Outline): string =>
  xml(
    'a:tc',
    {},
    textBody(cell.paragraphs, {}, 'a:txBody'),
    xml(
      'a:tcPr',
      {
        marL: isFirst ? 0 : emu(PADDING_X),
        marR: emu(PADDING_X),
        marT: emu(padding),
        marB: emu(padding),
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
  const rowXml = (cells: readonly GridCell[], below: Outline, air = 0): string =>
    xml(
      'a:tr',
      { h: emu(rowHeight(cells, grid, box.width) + air) },
      cells.map((cell, index) => cellXml(cell, PADDING_Y * size + air / 2, index === 0, below)),
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
    rows.map(({ cells }) => rowXml(cells, HAIRLINE, grid.air)),
  )
  return graphicFrame(object, { ...box, height: gridHeight(grid, box.width) }, TABLE_URI, table)
}
