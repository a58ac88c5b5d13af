import type { Model, UseCase } from '@/data/schema'
import { UNSTATED } from '../words'

/** The vendors and technologies that a statement names; a filter for others is not understood. */
export const knownModelValues = (models: readonly Model[]) => ({
  vendor: whenAsked(() => [
    UNSTATED,
    ...models.flatMap(({ statements }) => statements.flatMap(({ vendor }) => vendor ?? [])),
  ]),
  technology: whenAsked(() => [
    UNSTATED,
    ...models.flatMap(({ statements }) => statements.flatMap(({ technologies }) => technologies)),
  ]),
})

/** The sectors that a use case has; a filter for others is not understood. */
export const knownUseCaseValues = (useCases: readonly UseCase[]) => ({
  sector: whenAsked(() => [UNSTATED, ...useCases.flatMap(({ sector }) => sector ?? [])]),
})

/** The rows that an address can name: side by side, and beside the table. */
export function knownRows(rows: readonly { readonly id: string }[]) {
  const ids = whenAsked(() => rows.map(({ id }) => id))
  return { compare: ids, row: ids }
}

/** Values collected when an address first names one: most name none. */
function whenAsked(collect: () => readonly string[]) {
  let values: ReadonlySet<string> | undefined
  return {
    has: (value: string): boolean => {
      values ??= new Set(collect())
      return values.has(value)
    },
  }
}
