import { measureText } from '../../labels/measure'
import type { CellMark, Paint, QuestionPart, SlideCell, TablePart } from '../../slides/content'
import type { Grid, GridCell, GridColumn } from './grid'
import { line, type Run } from './text'

/** Sizes of type in a table, in px of the stage. */
export const TABLE_SIZES = [32, 30, 28, 26, 24, 22, 20] as const

/** Filled, half, empty, as on the pages: never colour alone, the word follows. */
const MARKS: Readonly<Record<CellMark, { sign: string; tone: 'ink' | 'ink3' | 'accent' }>> = {
  yes: { sign: '●', tone: 'ink' },
  limited: { sign: '◐', tone: 'ink' },
  no: { sign: '○', tone: 'ink' },
  contested: { sign: '≠', tone: 'accent' },
  derived: { sign: 'derived', tone: 'ink3' },
  'only-here': { sign: 'only here', tone: 'accent' },
}

/** The stronger the verdict, the darker its cell. */
const GROUNDS: Readonly<Partial<Record<CellMark, Paint>>> = {
  yes: { tone: 'ink', into: 'paper', percent: [20, 20] },
  limited: { tone: 'ink', into: 'paper', percent: [8, 8] },
}

const WIDEST_SHARE = 0.46
/** A column of long texts wraps: beyond this its width is no longer asked for in full, in px at the size measured. */
const WIDEST_TEXT = 640
const NARROWEST_TEXT = 90
const MEASURED_SIZE = 24
const SLACK = 30
const WIDEST_HEAD = 320
/** A head is set smaller than what stands below it. */
const HEAD_SIZE = 0.86

/** A part of slides as a native table in a size of type. */
export function tableGrid({ columns, rows }: TablePart, size: number): Grid {
  const widths = columns.map(({ name }, index) =>
    Math.max(headWidth(name), ...rows.map(({ cells }) => cellWidth(cells[index])), NARROWEST_TEXT),
  )
  const shares = sharesOf(widths)
  const align = (index: number) => (columns[index]?.isNumeric === true ? ('r' as const) : undefined)
  return {
    size,
    columns: columns.map(({ name }, index) => ({ name, share: shares[index] ?? 0 })),
    head: columns.map(({ name }, index) => headCell(name, size, align(index))),
    rows: rows.map(({ id, cells }) => ({
      id,
      cells: columns.map((_, index) => ({
        paragraphs: [
          { align: align(index), runs: cellRuns(cells[index] ?? { text: '' }, size, index === 0) },
        ],
        ground: GROUNDS[cells[index]?.mark ?? 'no'],
      })),
    })),
  }
}

const headCell = (name: string, size: number, align?: 'r'): GridCell => ({
  paragraphs: [line(name, { size: size * HEAD_SIZE, paint: 'ink2', align })],
})

function cellRuns({ text, mark, outputs = [] }: SlideCell, size: number, isName: boolean): Run[] {
  const dots = outputs.map(
    (output): Run => ({ text: output === 'unstated' ? '○ ' : '● ', size, paint: output }),
  )
  const sign = mark === undefined ? undefined : MARKS[mark]
  return [
    ...dots,
    ...(sign === undefined ? [] : [{ text: `${sign.sign}  `, size, paint: sign.tone }]),
    { text, size, paint: 'ink' as const, isBold: isName },
  ]
}

const cellWidth = (cell: SlideCell = { text: '' }): number =>
  Math.min(
    WIDEST_TEXT,
    cellRuns(cell, MEASURED_SIZE, true).reduce(
      (sum, { text }) => sum + measureText(text, MEASURED_SIZE, 'sans'),
      SLACK,
    ),
  )

const headWidth = (name: string): number =>
  Math.min(WIDEST_HEAD, measureText(name, MEASURED_SIZE * HEAD_SIZE, 'sans') + SLACK)

/** Parts of the table's width by what the columns ask for, none above a share of the whole. */
function sharesOf(widths: readonly number[]): number[] {
  const total = widths.reduce((sum, width) => sum + width, 0)
  const most = Math.max(WIDEST_SHARE, 1 / widths.length)
  const capped = widths.map((width) => Math.min(most, width / total))
  const sum = capped.reduce((all, share) => all + share, 0)
  return capped.map((share) => share / sum)
}

const POSITION_SHARE = 0.22
const NO_STATEMENT = 'No statement'

/** A disagreement as a native table: positions as rows, documents as columns, in the documents' words. */
export function questionGrid({ documents, rows }: QuestionPart, size: number): Grid {
  const share = (1 - POSITION_SHARE) / Math.max(1, documents.length)
  const columns: GridColumn[] = [
    { name: 'Position', share: POSITION_SHARE },
    ...documents.map((name) => ({ name, share })),
  ]
  return {
    size,
    columns,
    head: columns.map(({ name }) => headCell(name, size)),
    rows: rows.map(({ position, cells }) => ({
      id: position,
      cells: [
        { paragraphs: [line(position, { size, isSerif: true, isBold: true, paint: 'ink' })] },
        ...documents.map((_, index) => ({ paragraphs: statements(cells[index] ?? [], size) })),
      ],
    })),
  }
}

const statements = (
  said: QuestionPart['rows'][number]['cells'][number],
  size: number,
): GridCell['paragraphs'] =>
  said.length === 0
    ? [line(NO_STATEMENT, { size, paint: 'ink3' })]
    : said.flatMap(({ detail, anchor, section }, index) => [
        ...(detail === null
          ? []
          : [line(detail, { size, paint: 'ink', above: index === 0 ? 0 : 8 })]),
        line(`“${anchor}”`, {
          size,
          isSerif: true,
          paint: 'ink2',
          above: index > 0 && detail === null ? 8 : 0,
        }),
        line(section, { size: size * HEAD_SIZE, paint: 'ink3' }),
      ])
