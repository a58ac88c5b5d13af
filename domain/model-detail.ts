import type { Dataset, Model, Organisation, UseCase } from '@/data/schema'
import { type DerivedModel, deriveModel } from './consensus'
import { findUseCasesNaming, type Mentioned } from './mentions'
import { type AskedQuestion, askQuestions } from './questions'
import { indexRows } from './rows'

/** Everything the documents say about one model, and what touches it. */
export type ModelDetail = {
  readonly model: DerivedModel
  readonly disagreements: readonly AskedQuestion[]
  readonly agreements: readonly AskedQuestion[]
  readonly useCases: readonly Mentioned<UseCase>[]
  /** The organisations that a statement names as its vendor. */
  readonly organisations: readonly Organisation[]
}

/** Gathers what a page about a model shows; null for an id that no model has. */
export function gatherModel(dataset: Dataset, id: string): ModelDetail | null {
  const row = dataset.models.find((model: Model) => model.id === id)
  if (row === undefined) return null
  const model = deriveModel(row)
  return {
    model,
    ...questionsOn(dataset, id),
    useCases: findUseCasesNaming(id, dataset.models, dataset.useCases),
    organisations: dataset.organisations.filter((one) => model.vendors.includes(one.id)),
  }
}

/** The disagreements and agreements that concern a row. */
export function questionsOn(dataset: Dataset, id: string) {
  const concerned = askQuestions(dataset, indexRows(dataset)).filter(({ concerns }) =>
    concerns.some((row) => row.id === id),
  )
  return {
    disagreements: concerned.filter(({ isAgreement }) => !isAgreement),
    agreements: concerned.filter(({ isAgreement }) => isAgreement),
  }
}
