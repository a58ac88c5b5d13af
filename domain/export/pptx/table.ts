import { inQuotes } from '../../citations/quotation'
import type { CellMark, QuestionPart, SlideCell, TablePart } from '../../slides/content'
import { documentShares } from '../../slides/question-columns'
import { CELL_GROUNDS, isAbsent } from '../../slides/table'
import type { Grid, GridCell, GridColumn } from './grid'
import { measureText } from './measure'
import { line, type Run } from './text'

/** Sizes of type in a table, in px of the stage. */
export const TABLE_SIZES = [36, 34, 32, 30, 28, 26, 24, 22, 20] as const

/** Filled, half, empty, as on the pages: never colour alone, the word follows. */
const MARKS: Readonly<Record<CellMark, { sign: string; tone: 'ink' | 'ink3' | 'accent' }>> = {
  yes: { sign: '●', tone: 'ink' },
  limited: { sign: '◐', tone: 'ink' },
  no: { sign: '○', tone: 'ink' },
  contested: { sign: '≠', tone: 'accent' },
  derived: { sign: 'derived', tone: 'ink3' },
  'only-here': { sign: 'only here', tone: 'accent' },
}

/** A column of long texts wraps: beyond this its width is no longer asked for in full, in sizes of the type. */
const WIDEST = 36
/** Beside the words of a column: the room within its cells, and what bold type takes more. */
const SLACK = 1.4
/** A head is set smaller than what stands below it. */
const HEAD_SIZE = 0.86

/** A part of slides as a native table in a size of type. */
export function tableGrid({ columns, rows }: TablePart, size: number, width: number): Grid {
  const texts = columns.map(({ name }, index) => [
    { text: name, size: size * HEAD_SIZE },
    ...rows.map(({ cells }) => ({
      text: cellRuns(cells[index] ?? { text: '' }, size, false)
        .map(({ text }) => text)
        .join(''),
      size,
    })),
  ])
  const { shares, isTight } = columnShares(texts, size, width)
  const align = (index: number) => (columns[index]?.isNumeric === true ? ('r' as const) : undefined)
  return {
    size,
    isTight,
    columns: columns.map(({ name }, index) => ({ name, share: shares[index] ?? 0 })),
    head: columns.map(({ name }, index) => headCell(name, size, align(index))),
    rows: rows.map(({ id, cells }) => ({
      id,
      cells: columns.map((_, index) => ({
        paragraphs: [
          { align: align(index), runs: cellRuns(cells[index] ?? { text: '' }, size, index === 0) },
        ],
        ground: CELL_GROUNDS[cells[index]?.mark ?? 'no'],
      })),
    })),
  }
}

/**
 * Parts of the table's width: each column has room for its longest word, what is left goes to those that ask for more.
 * Tight: not even the words fit.
 */
function columnShares(
  texts: readonly (readonly { text: string; size: number }[])[],
  size: number,
  width: number,
): { shares: number[]; isTight: boolean } {
  const widest = (words: (text: string) => readonly string[]) =>
    texts.map(
      (column) =>
        Math.max(
          ...column.map((cell) =>
            Math.max(...words(cell.text).map((word) => measureText(word, cell.size, 'sans'))),
          ),
        ) +
        size * SLACK,
    )
  const least = widest((text) => text.split(' '))
  const wanted = widest((text) => [text]).map((one, index) =>
    Math.max(Math.min(one, size * WIDEST), least[index] ?? 0),
  )
  const sum = (widths: readonly number[]) => widths.reduce((all, one) => all + one, 0)
  const spare = width - sum(least)
  const asked = sum(wanted) - sum(least)
  const given = asked <= 0 ? 0 : Math.min(1, Math.max(0, spare / asked))
  const widths = least.map((one, index) => one + ((wanted[index] ?? one) - one) * given)
  return { shares: widths.map((one) => one / sum(widths)), isTight: spare < 0 }
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
    { text, size, paint: isAbsent(text) ? 'ink3' : 'ink', isBold: isName },
  ]
}

const POSITION_SHARE = 0.22
const NO_STATEMENT = 'No statement'

/** A disagreement as a native table: positions as rows, documents as columns, in the documents' words. */
export function questionGrid(question: QuestionPart, size: number): Grid {
  const { documents, rows } = question
  const columns: GridColumn[] = [
    { name: 'Position', share: POSITION_SHARE },
    ...documentShares(question).map((share, index) => ({
      name: documents[index] ?? '',
      share: share * (1 - POSITION_SHARE),
    })),
  ]
  return {
    size,
    isTight: false,
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
        line(inQuotes(anchor), {
          size,
          isSerif: true,
          paint: 'ink2',
          above: index > 0 && detail === null ? 8 : 0,
        }),
        line(section, { size: size * HEAD_SIZE, paint: 'ink3' }),
      ])
