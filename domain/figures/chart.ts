import type { Citation, Figure } from '@/data/schema'
import { distinctCitations, placesInWords, type Sources } from '../citations'
import type { LegendItem } from './legend'

/** A list that has at least one citation: a chart without a source does not compile. */
export type ChartSources = Sources

/** Whether a number stands in a document, or was computed from numbers that do. */
export type Provenance = 'stated' | 'derived'

/** A number behind a row, in whole units. `part` tells it apart where a row has several: an end of a range, a document. */
export type RowNumber = { readonly part: string | null; readonly value: number }

/**
 * One row of the table below a chart. `value` is its number or numbers in words; `basis` the document's wording or our
 * formula; `citations` what it rests on, a derived one on its inputs.
 */
export type ChartRow = {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly provenance: Provenance
  readonly basis: string
  /** None where the document gives words only. */
  readonly numbers: readonly RowNumber[]
  readonly unit: string
  readonly bound: 'exact' | 'at-least' | 'at-most' | 'about'
  readonly citations: ChartSources
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
  /** `figures` is the one that a reader puts together. */
  readonly id: ChartId | 'figures'
  readonly finding: string
  readonly subtitle: string
  readonly description: string
  readonly notes: readonly Note[]
  /** Empty where everything drawn is named beside it. */
  readonly legend: readonly LegendItem[]
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
  { id: 'technologies', name: 'Technologies' },
  { id: 'challenges', name: 'Challenges' },
] as const

export type ChartId = (typeof CHARTS)[number]['id']

/** The charts that show a figure, by the names they have in the navigation. */
export const chartsWith = (
  charts: readonly ChartText[],
  { id }: Pick<Figure, 'id'>,
): { readonly id: ChartId; readonly name: string }[] =>
  CHARTS.filter((chart) =>
    charts.some((one) => one.id === chart.id && one.rows.some((row) => row.id === id)),
  ).map(({ id: chart, name }) => ({ id: chart, name }))

/** The citations of rows without repeats. @throws {RangeError} where there is none. */
export function sourcesOf(citations: readonly Citation[]): ChartSources {
  const [first, ...rest] = distinctCitations(citations)
  if (first === undefined) throw new RangeError('A chart needs at least one citation')
  return [first, ...rest]
}

export const citationsOfFigures = (figures: readonly Figure[]): Citation[] =>
  figures.flatMap(({ citations }) => citations)

/** A number of a chart in one line: `2030: US$ 1.81 billion (stated: “by 2030”)`. */
export const rowInWords = ({ label, value, provenance, basis }: ChartRow): string =>
  `${label}: ${value} (${provenance}: ${basis})`

/** The source line of a chart as plain text, for where links cannot be: `Source: krishang, 5. Both Technologies ….` */
export const sourceInWords = (sources: ChartSources): string => `Source: ${placesInWords(sources)}.`
