/** What may stand in a cell. A list becomes one cell, its items parted by `; `. */
export type CsvValue = string | number | boolean | null | readonly string[]

/** A column: its heading, and what of a row stands in it. */
export type CsvColumn<Row> = { readonly name: string; readonly value: (row: Row) => CsvValue }

const LINE_END = '\r\n'
const LIST_SEPARATOR = '; '
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?%?$/i
/** What a spreadsheet would run as a formula, in half and full width. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/
const NEEDS_QUOTES = /^$|["\r\n,;]|^\s|\s$/

/** Text that a spreadsheet shows rather than runs: an apostrophe goes before a formula; signed numbers stay as they are. */
export const formulaSafe = (text: string): string =>
  FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text

function cell(value: CsvValue): string {
  if (value === null) return ''
  if (typeof value === 'object') {
    return quoted(formulaSafe(value.join(LIST_SEPARATOR)))
  }
  const text = typeof value === 'string' ? formulaSafe(value) : String(value)
  return NEEDS_QUOTES.test(text) ? quoted(text) : text
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

/**
 * Rows as CSV after RFC 4180: a header, lines ended by CR LF, text with commas, quotes or line breaks quoted, nothing
 * for null and `""` for empty text. Lists are always quoted. Cells that a spreadsheet would run as a formula begin with an apostrophe.
 */
export const toCsv = <Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string =>
  [
    columns.map(({ name }) => cell(name)),
    ...rows.map((row) => columns.map(({ value }) => cell(value(row)))),
  ]
    .map((cells) => cells.join(',') + LINE_END)
    .join('')
