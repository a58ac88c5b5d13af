import type { Document } from '@/data/schema'
import { fullCitation } from '../citations'
import type { ChartRow, ChartText, RowNumber } from '../figures/chart'
import { type CsvColumn, toCsv } from './csv'
import { citedInWords } from './dataset-csv'

/** Tells Excel that the file is UTF-8; without it quotation marks and accents come out garbled there. */
const BYTE_ORDER_MARK = '\ufeff'

/** A number of a row, on a line of its own; none where the document gives words only. */
type Point = { readonly row: ChartRow; readonly number: RowNumber | null }

const pointsOf = (rows: readonly ChartRow[]): Point[] =>
  rows.flatMap((row): Point[] =>
    row.numbers.length === 0
      ? [{ row, number: null }]
      : row.numbers.map((number) => ({ row, number })),
  )

/**
 * The points of a chart as CSV: one number a line, in whole units, with its mark, its wording or formula, its citations and
 * the address of the chart. A range or a count by document is several lines, told apart by `part`.
 */
export function chartCsv(chart: ChartText, address: string): string {
  const columns: readonly CsvColumn<Point>[] = [
    { name: 'chart', value: () => chart.id },
    { name: 'row', value: ({ row }) => row.id },
    { name: 'label', value: ({ row }) => row.label },
    { name: 'part', value: ({ number }) => number?.part ?? null },
    { name: 'value', value: ({ number }) => number?.value ?? null },
    { name: 'unit', value: ({ row }) => row.unit },
    { name: 'bound', value: ({ row }) => row.bound },
    { name: 'in_words', value: ({ row }) => row.value },
    { name: 'mark', value: ({ row }) => row.provenance },
    { name: 'wording_or_formula', value: ({ row }) => row.basis },
    { name: 'citations', value: ({ row }) => citedInWords(row.citations) },
    { name: 'address', value: () => address },
  ]
  return BYTE_ORDER_MARK + toCsv(columns, pointsOf(chart.rows))
}

/** A chart as JSON: its words, its points with the citations of each, and its sources written out. */
export function chartJson(
  chart: ChartText,
  documents: readonly Document[],
  address: string,
): string {
  const { id, finding, subtitle, description, notes, rows, sources } = chart
  const content = {
    chart: id,
    finding,
    subtitle,
    description,
    address,
    notes,
    points: rows,
    sources: sources.map((citation) => ({
      ...citation,
      full: fullCitation(citation, documents),
    })),
  }
  return `${JSON.stringify(content, null, 2)}\n`
}
