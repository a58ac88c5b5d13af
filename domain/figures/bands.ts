import type { Figure } from '@/data/schema'
import { type Comparability, comparableGroups, showTogether } from '../comparability'
import { statedNumbers } from '../figures'
import { listInWords } from '../format'
import { type Axis, hasPlace } from './axis'
import type { ChartRow, ChartText, Note, Provenance } from './chart'

/** Something drawn in a band: one or more points, or a range as a bar without a midpoint. */
export type BandMark = {
  readonly id: string
  readonly shape: 'points' | 'range'
  readonly numbers: readonly number[]
  readonly isLowerBound: boolean
  readonly provenance: Provenance
  readonly label: string
  readonly detail: string
}

/** Figures that may share a series, by themselves on a stretch of the scale. `apart` says why the band above is not comparable. */
export type Band = {
  readonly id: string
  readonly name: string
  readonly scope: string
  readonly marks: readonly BandMark[]
  readonly apart: string | null
}

export type BandChart = ChartText & {
  readonly bands: readonly Band[]
  readonly axis: Axis
  readonly tickUnit: string
}

const APART_WORDS = {
  measure: 'another measure',
  currency: 'another currency',
  unit: 'another unit',
  scope: 'another scope',
  wording: 'words only',
} as const

const apartBecause = (comparability: Comparability): string | null =>
  comparability.answer === 'same chart' ? null : APART_WORDS[comparability.obstacle]

const hasPlaceOnLog = ({ numbers }: BandMark): boolean =>
  numbers.every((number) => hasPlace(number, 'log'))

/** What is said of figures that a log scale cannot show; nothing where it shows all. */
export function zeroNotes(figures: readonly Figure[]): Note[] {
  const left = figures.filter((figure) => statedNumbers(figure).some((number) => number <= 0))
  if (left.length === 0) return []
  const text = `${listInWords(left.map(({ label }) => label))}: in the table only.`
  return [{ heading: 'Left out', lines: [{ lead: 'Zero has no place on a log scale.', text }] }]
}

/** Bands by what may share a series, from the smallest number up; the words and marks of a figure are the caller's. */
export function bandsOf(
  figures: readonly Figure[],
  words: (figure: Figure) => { name: string; scope: string; marks: readonly BandMark[] },
): Band[] {
  const smallest = (figure: Figure) => Math.min(...statedNumbers(figure))
  const groups = comparableGroups(
    [...figures].sort((one, other) => smallest(one) - smallest(other)),
  )
  return groups.map((group, index) => {
    const [first] = group as [Figure, ...Figure[]]
    const above = groups[index - 1]?.[0]
    return {
      id: first.id,
      name: words(first).name,
      scope: words(first).scope,
      marks: group.flatMap((figure) => words(figure).marks).filter(hasPlaceOnLog),
      apart: above === undefined ? null : apartBecause(showTogether(above, first)),
    }
  })
}

/** Rows in the order in which their marks are met from the top band down; what is not drawn comes last. */
export function rowsInBandOrder(rows: readonly ChartRow[], bands: readonly Band[]): ChartRow[] {
  const drawn = bands.flatMap(({ marks }) => marks.map(({ id }) => id))
  const place = ({ id }: ChartRow) => (drawn.includes(id) ? drawn.indexOf(id) : drawn.length)
  return rows.toSorted((one, other) => place(one) - place(other))
}
