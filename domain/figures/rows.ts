import type { Figure } from '@/data/schema'
import { inQuotes } from '../citations/quotation'
import { type ChartRow, citationsOfFigures, sourcesOf } from './chart'
import { valueInWords } from './wording'

/** The numbers of a figure as the numbers of a row: its value, or both ends of its range. */
const numbersOf = ({ value, low, high }: Figure): ChartRow['numbers'] => {
  if (low !== null && high !== null)
    return [
      { part: 'low', value: low },
      { part: 'high', value: high },
    ]
  return value === null ? [] : [{ part: null, value }]
}

/** A figure as a row: what it states, in its own words. The label and what follows the wording are the caller's. */
export const statedRow = (
  figure: Figure,
  { label = figure.label, remark }: { label?: string; remark?: string } = {},
): ChartRow => ({
  id: figure.id,
  label,
  value: valueInWords(figure),
  provenance: 'stated',
  basis: [inQuotes(figure.wording), ...(remark === undefined ? [] : [remark])].join(', '),
  numbers: numbersOf(figure),
  unit: figure.unit,
  bound: figure.bound,
  citations: sourcesOf(figure.citations),
})

/** A computed number without the digits that come from computing in binary. */
const withoutNoise = (value: number): number => Number(value.toPrecision(12))

/** A number of ours as a row, with the figures it was computed from. */
export const derivedRow = (
  row: Pick<ChartRow, 'id' | 'label' | 'value' | 'basis' | 'unit'> & {
    readonly numbers: readonly number[]
    readonly bound?: ChartRow['bound']
  },
  inputs: readonly Figure[],
): ChartRow => ({
  bound: 'exact',
  ...row,
  provenance: 'derived',
  numbers: row.numbers.map((value) => ({ part: null, value: withoutNoise(value) })),
  citations: sourcesOf(citationsOfFigures(inputs)),
})
