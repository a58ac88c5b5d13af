import type { Citation, Modality } from '@/data/schema'
import { DOCUMENT_IDS } from '@/data/schema/values'
import type { Unstated } from '../words'
import { type ChartRow, type ChartText, sourcesOf } from './chart'

/** A column of counts; `short` is its name on a phone. */
export type CountColumn = { readonly id: string; readonly name: string; readonly short: string }

/** Columns that answer one question, side by side on one scale. */
export type CountPanel = { readonly name: string; readonly columns: readonly CountColumn[] }

/** What is counted in each column. `hue` is the modality it stands for, if any. */
export type CountLine = {
  readonly id: string
  readonly name: string
  readonly hue: Modality | Unstated | null
  readonly counts: Readonly<Record<string, number>>
}

/** A line with the places that state what is counted; the chart has them in its rows. */
export type CountedLine = CountLine & { readonly citations: readonly Citation[] }

/** A line as it is drawn. */
export const drawnLine = ({ id, name, hue, counts }: CountLine): CountLine => ({
  id,
  name,
  hue,
  counts,
})

/** Rows of the atlas counted in lines and columns. Every number is derived: no document counts them. */
export type CountsChart = ChartText & {
  readonly panels: readonly CountPanel[]
  readonly lines: readonly CountLine[]
}

/** All documents, and each by itself. */
export const BY_DOCUMENT: CountPanel = {
  name: 'By document',
  columns: [
    { id: 'all', name: 'All documents', short: 'All' },
    { id: 'nurix', name: 'nurix', short: 'N' },
    { id: 'krishang', name: 'krishang', short: 'K' },
    { id: 'head-to-head', name: 'head-to-head', short: 'H' },
  ],
}

const inDocumentOrder = (one: Citation, other: Citation): number =>
  DOCUMENT_IDS.indexOf(one.document) - DOCUMENT_IDS.indexOf(other.document)

/** The citations of all lines as the sources of the chart, document by document. */
export const sourcesOfLines = (lines: readonly CountedLine[]) =>
  sourcesOf(lines.flatMap(({ citations }) => citations).toSorted(inDocumentOrder))

/** A line as a row: its count in all, and in each column by name. `basis` says what was counted. */
export function countRow(
  { id, name, counts, citations }: CountedLine,
  panels: readonly CountPanel[],
  sources: readonly Citation[],
  { basis, unit }: { basis: string; unit: string },
): ChartRow {
  const columns = panels.flatMap((panel) => panel.columns)
  const parts = columns.slice(1).map((column) => `${column.name} ${counts[column.id] ?? 0}`)
  return {
    id,
    label: name,
    value: `${counts[columns[0]?.id ?? ''] ?? 0} in all; ${parts.join(', ')}`,
    provenance: 'derived',
    basis,
    numbers: columns.map((column) => ({ part: column.id, value: counts[column.id] ?? 0 })),
    unit,
    bound: 'exact',
    // A count of nothing rests on everything that was looked through.
    citations: sourcesOf(citations.length > 0 ? citations : sources),
  }
}
