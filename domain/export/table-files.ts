import type { Citation } from '@/data/schema'
import type { Column } from '../columns/column'
import { MODEL_COLUMNS } from '../columns/models'
import { USE_CASE_COLUMNS } from '../columns/use-cases'
import { citationsOfModel, citationsOfUseCase } from '../consensus'
import type { ModelRow } from '../filters/model-index'
import type { UseCaseRow } from '../filters/use-cases'
import { NOT_STATED } from '../words'
import { type CsvColumn, toCsv } from './csv'
import { citedInWords, MODEL_CSV, USE_CASE_CSV } from './dataset-csv'
import { markdownSafe, markdownTable } from './markdown'

/** Where exported rows come from: the filter in words, and the address that shows the same rows. */
export type Provenance = { readonly filter: string; readonly address: string }

/** How the rows of a table leave it. CSV and JSON have the fields of the API, Markdown the columns in sight. */
export type TableExport<Row> = {
  /** The file's name without its ending. */
  readonly fileName: string
  readonly csv: readonly CsvColumn<Row>[]
  /** A row as the API gives it, without what only the table needs. */
  readonly published: (row: Row) => object
  readonly columns: readonly Column<Row>[]
  readonly citations: (row: Row) => readonly Citation[]
}

export const MODELS_EXPORT: TableExport<ModelRow> = {
  fileName: 'genai-atlas-models',
  csv: MODEL_CSV,
  published: ({ vendorNames, technologyNames, filed, citationCount, ...model }) => model,
  columns: MODEL_COLUMNS,
  citations: citationsOfModel,
}

export const USE_CASES_EXPORT: TableExport<UseCaseRow> = {
  fileName: 'genai-atlas-use-cases',
  csv: USE_CASE_CSV,
  published: ({ llm, genai, filed, citationCount, ...useCase }) => useCase,
  columns: USE_CASE_COLUMNS,
  citations: citationsOfUseCase,
}

/** Tells Excel that the file is UTF-8; without it quotation marks and accents come out garbled there. */
const BYTE_ORDER_MARK = '\ufeff'

/**
 * Rows as CSV for a spreadsheet: the columns of the API's file, and in every line the filter and the address it came
 * from, so that the file stays a plain table and a line keeps its origin when it is moved.
 */
export const exportCsv = <Row>(
  { csv }: TableExport<Row>,
  rows: readonly Row[],
  { filter, address }: Provenance,
): string =>
  BYTE_ORDER_MARK +
  toCsv(
    [...csv, { name: 'filter', value: () => filter }, { name: 'address', value: () => address }],
    rows,
  )

/** Rows as JSON: the filter, the address, and the rows with the fields of the API and all their citations. */
export const exportJson = <Row>(
  { published, citations }: TableExport<Row>,
  rows: readonly Row[],
  { filter, address }: Provenance,
): string => {
  const content = {
    filter,
    address,
    count: rows.length,
    rows: rows.map((row) => ({ ...published(row), citations: citations(row) })),
  }
  return `${JSON.stringify(content, null, 2)}\n`
}

/** Rows as a Markdown table of the columns named, each row with its citations written out, and the filter above it. */
export function exportMarkdown<Row>(
  { columns, citations }: TableExport<Row>,
  rows: readonly Row[],
  { filter, address }: Provenance,
  names: readonly string[],
): string {
  const shown = names
    .filter((name) => name !== 'citations')
    .flatMap((name) => columns.find((column) => column.name === name) ?? [])
  const table = markdownTable(
    [...shown.map(({ label }) => label), 'Citations'],
    rows.map((row) => [
      ...shown.map(({ words }) => words(row).join(', ') || NOT_STATED),
      citedInWords(citations(row)).join('; '),
    ]),
  )
  return `${markdownSafe(filter)}\n\n${table}\nSource: GenAI Atlas, <${address}>\n`
}
