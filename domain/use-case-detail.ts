import type { Dataset, Model } from '@/data/schema'
import { type DerivedUseCase, deriveUseCase } from './consensus'
import { findModelsNamedBy, type Mentioned } from './mentions'
import { questionsOn } from './model-detail'
import type { AskedQuestion } from './questions'

/** Everything the documents say about one use case, and what touches it. */
export type UseCaseDetail = {
  readonly useCase: DerivedUseCase
  readonly disagreements: readonly AskedQuestion[]
  readonly agreements: readonly AskedQuestion[]
  readonly models: readonly Mentioned<Model>[]
}

/** Gathers what a page about a use case shows; null for an id that no use case has. */
export function gatherUseCase(dataset: Dataset, id: string): UseCaseDetail | null {
  const row = dataset.useCases.find((useCase) => useCase.id === id)
  if (row === undefined) return null
  return {
    useCase: deriveUseCase(row),
    ...questionsOn(dataset, id),
    models: findModelsNamedBy(row, dataset.models),
  }
}
