import type { Model } from '@/data/schema'
import { UNSTATED } from '../words'

/** The vendors and technologies that a statement names; a filter for others is not understood. */
export function knownModelValues(models: readonly Model[]) {
  const statements = models.flatMap((model) => model.statements)
  return {
    vendor: new Set([UNSTATED, ...statements.flatMap(({ vendor }) => vendor ?? [])]),
    technology: new Set([UNSTATED, ...statements.flatMap(({ technologies }) => technologies)]),
  }
}
