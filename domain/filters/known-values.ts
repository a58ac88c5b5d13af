import type { Model, UseCase } from '@/data/schema'
import { UNSTATED } from '../words'

/** The vendors and technologies that a statement names; a filter for others is not understood. */
export function knownModelValues(models: readonly Model[]) {
  const statements = models.flatMap((model) => model.statements)
  return {
    vendor: new Set([UNSTATED, ...statements.flatMap(({ vendor }) => vendor ?? [])]),
    technology: new Set([UNSTATED, ...statements.flatMap(({ technologies }) => technologies)]),
  }
}

/** The sectors that a use case has; a filter for others is not understood. */
export const knownUseCaseValues = (useCases: readonly UseCase[]) => ({
  sector: new Set([UNSTATED, ...useCases.flatMap(({ sector }) => sector ?? [])]),
})

/** The rows that an address can name: side by side, and beside the table. */
export function knownRows(rows: readonly { readonly id: string }[]) {
  const ids = new Set(rows.map(({ id }) => id))
  return { compare: ids, row: ids }
}
