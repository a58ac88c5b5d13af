import { escapeXml } from '../../picture'
import { xml } from '../xml'

export type SheetCell = string | number | null

/** A column of the worksheet behind a chart: a head, then a cell for each point; null leaves it empty. */
export type SheetColumn = { readonly head: string; readonly cells: readonly SheetCell[] }

export const SHEET_NAME = 'Data'

/** `A` for the first column, `AA` for the 27th. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26)
  return `${rest > 0 ? columnLetters(rest - 1) : ''}${String.fromCharCode(65 + (index % 26))}`
}

const nameRef = (column: number): string => `${SHEET_NAME}!$${columnLetters(column)}$1`

const rangeRef = (column: number, count: number): string =>
  `${SHEET_NAME}!$${columnLetters(column)}$2:$${columnLetters(column)}$${count + 1}`

const cached = (cells: readonly SheetCell[]): string[] => [
  xml('c:ptCount', { val: cells.length }),
  ...cells.flatMap((cell, index) =>
    // A gap has no point at all: an empty value makes PowerPoint repair the file.
    cell === null ? [] : [xml('c:pt', { idx: index }, `<c:v>${escapeXml(`${cell}`)}</c:v>`)],
  ),
]

/** The name of a series, kept in the head of its column. */
export const seriesName = (columns: readonly SheetColumn[], column: number): string =>
  xml(
    'c:tx',
    {},
    xml(
      'c:strRef',
      {},
      `<c:f>${nameRef(column)}</c:f>`,
      xml('c:strCache', {}, cached([columns[column]?.head ?? ''])),
    ),
  )

/** The texts of a column, for an axis. */
export function textReference(columns: readonly SheetColumn[], column: number): string {
  const cells = columns[column]?.cells ?? []
  return xml(
    'c:strRef',
    {},
    `<c:f>${rangeRef(column, cells.length)}</c:f>`,
    xml('c:strCache', {}, cached(cells)),
  )
}

/** The numbers of a column. */
export function numberReference(columns: readonly SheetColumn[], column: number): string {
  const cells = columns[column]?.cells ?? []
  return xml(
    'c:numRef',
    {},
    `<c:f>${rangeRef(column, cells.length)}</c:f>`,
    xml('c:numCache', {}, '<c:formatCode>General</c:formatCode>', cached(cells)),
  )
}
