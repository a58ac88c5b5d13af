import type { Citation, Document, Figure } from '@/data/schema'
import { distinctCitations, distinctSections, fullCitation, sectionName } from '../citations'
import { valueInWords } from './wording'

/** A list that has at least one citation: a chart without a source does not compile. */
export type ChartSources = readonly [Citation, ...Citation[]]

/** Whether a number stands in a document, or was computed from numbers that do. */
export type Provenance = 'stated' | 'derived'

/** One number of a chart, in words, for the table below it. `basis` is the document's wording or our formula. */
export type ChartRow = {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly provenance: Provenance
  readonly basis: string
}

/** A remark beside a chart: its lines may start with a formula or a key phrase. */
export type Note = {
  readonly heading: string
  readonly lines: readonly {
    readonly formula?: string
    readonly lead?: string
    readonly text: string
  }[]
}

/** All a chart says in words. Exponents are written with `^`, as in `1.396^6`. */
export type ChartText = {
  readonly id: ChartId
  readonly finding: string
  readonly subtitle: string
  readonly description: string
  readonly notes: readonly Note[]
  readonly rows: readonly ChartRow[]
  readonly sources: ChartSources
}

/** The charts of the market page in order, with their names in its navigation. */
export const CHARTS = [
  { id: 'market-growth', name: 'Market size' },
  { id: 'orders-of-magnitude', name: 'Kinds of money figure' },
  { id: 'image-market', name: 'Image generation' },
  { id: 'adoption', name: 'Adoption' },
  { id: 'shares', name: 'Shares' },
  { id: 'parameters', name: 'Model size' },
  { id: 'verdicts', name: 'Verdicts' },
  { id: 'modalities', name: 'Modalities' },
] as const

export type ChartId = (typeof CHARTS)[number]['id']

/** The citations of rows without repeats. @throws {RangeError} where there is none. */
export function sourcesOf(citations: readonly Citation[]): ChartSources {
  const [first, ...rest] = distinctCitations(citations)
  if (first === undefined) throw new RangeError('A chart needs at least one citation')
  return [first, ...rest]
}

export const citationsOfFigures = (figures: readonly Figure[]): Citation[] =>
  figures.flatMap(({ citations }) => citations)

/** A chart as text to paste: its finding, every number with its mark, and each source in full. */
export function citeChart(chart: ChartText, documents: readonly Document[]): string {
  const rows = chart.rows.map(
    ({ label, value, provenance, basis }) => `- ${label}: ${value} (${provenance}: ${basis})`,
  )
  const sources = chart.sources.map((citation) => `Source: ${fullCitation(citation, documents)}`)
  return [chart.finding, chart.subtitle, ...rows, ...sources].join('\n')
}

/** A figure as text to paste: what it is, what it states, and its source in full. */
export function citeFigure(figure: Figure, documents: readonly Document[]): string {
  const sources = figure.citations.map((citation) => fullCitation(citation, documents))
  return `${figure.label}: ${valueInWords(figure)}. Source: ${sources.join(' ')}`
}

/** The source line of a chart as plain text, for where links cannot be: `Source: krishang, 5. Both Technologies ….` */
export function sourceInWords(sources: ChartSources): string {
  const places = distinctSections(sources).map(
    (citation, index, all) =>
      `${all[index - 1]?.document === citation.document ? '' : `${citation.document}, `}${sectionName(citation)}`,
  )
  return `Source: ${places.join('; ')}.`
}
