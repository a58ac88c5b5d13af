import type { CellMark, Paint, SlideCell, TablePart } from './content'

/** A table of words: columns by name, a row of cells for each item. */
export function tablePart(
  caption: string,
  columns: readonly string[],
  rows: TablePart['rows'],
  alt = rowsInWords(columns, rows),
): TablePart {
  return {
    kind: 'table',
    caption,
    columns: columns.map((name) => ({ name, isNumeric: isNumeric(rows, columns.indexOf(name)) })),
    rows,
    alt,
  }
}

/** Rows take room that is left, up to this, in sizes of their text. */
export const MOST_AIR = 2.6
/** Words are made smaller down to this, in px of a slide, so that no cell takes a second line. */
export const LEAST_FOR_LINES = 26

const MOST_IN_WORDS = 12

/** `GPT-4, Output Text, Vendor OpenAI.` for the first rows, and how many more there are. */
export function rowsInWords(columns: readonly string[], rows: TablePart['rows']): string {
  const told = rows.slice(0, MOST_IN_WORDS).map(({ cells }) => {
    const [first, ...others] = cells
    const rest = others.map(({ text }, index) => `${columns[index + 1]} ${text}`)
    return `${[first?.text ?? '', ...rest].join(', ')}.`
  })
  const more = rows.length - told.length
  return [...told, ...(more > 0 ? [`And ${more} more rows.`] : [])].join(' ')
}

export const cell = (text: string, mark?: SlideCell['mark']): SlideCell =>
  mark === undefined ? { text } : { text, mark }

/** The stronger the verdict, the darker its cell: beside its word and mark, never alone. */
export const CELL_GROUNDS: Readonly<Partial<Record<CellMark, Paint>>> = {
  yes: { tone: 'ink', into: 'paper', percent: [20, 20] },
  limited: { tone: 'ink', into: 'paper', percent: [8, 8] },
}

/** Whether a cell says that there is nothing to say. */
export const isAbsent = (text: string): boolean =>
  ['Not stated', 'Not named', 'None'].includes(text)

const isNumeric = (rows: TablePart['rows'], column: number): boolean =>
  rows.length > 0 && rows.every(({ cells }) => /^[\d,.]+$/.test(cells[column]?.text ?? ''))
