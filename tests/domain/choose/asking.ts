import fc from 'fast-check'
import { loadDataset } from '@/data/load'
import { MODALITIES } from '@/data/schema/values'
import { choiceSources } from '@/domain/choose/sources'
import type { ChooseQuery } from '@/domain/query'

export const dataset = loadDataset()
export const sources = choiceSources(dataset)
export const sectors = [...new Set(dataset.useCases.flatMap(({ sector }) => sector ?? []))]

export const aQuery = (change: Partial<ChooseQuery> = {}): ChooseQuery => ({
  output: [],
  task: [],
  sector: [],
  ...change,
})

const someOf = <Value>(values: readonly Value[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: 4 })

/** Any question about what there is. */
export const queries = fc.record({
  output: someOf(MODALITIES),
  task: someOf(dataset.useCases.map(({ id }) => id)),
  sector: someOf(sectors),
})
