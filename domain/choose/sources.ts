import type {
  Comparison,
  Dataset,
  FrameworkStep,
  Guidance,
  Modality,
  Side,
  UseCase,
} from '@/data/schema'
import { deriveModel } from '../consensus'
import { type Dispute, disputesByRow } from '../disputes'

/** A model as a candidate: what it gives and the sides it is filed under, in all documents together. */
export type Candidate = {
  readonly id: string
  readonly name: string
  readonly output: readonly Modality[]
  readonly sides: readonly Side[]
}

/** Everything a choice is made from. */
export type ChoiceSources = {
  readonly useCases: readonly UseCase[]
  readonly guidance: readonly Guidance[]
  readonly comparisons: readonly Comparison[]
  /** The steps of the one framework for choosing, in order. */
  readonly steps: readonly FrameworkStep[]
  readonly candidates: readonly Candidate[]
  /** Disagreements by the id of the row they concern. */
  readonly disputes: Readonly<Record<string, readonly Dispute[]>>
}

const FRAMEWORK = 'choose-and-implement'

/** Gathers from the dataset what the rules of choosing read. */
export function choiceSources(dataset: Dataset): ChoiceSources {
  const disputes = disputesByRow(dataset.disagreements)
  const { useCases, guidance } = dataset
  const comparisons = dataset.comparisons.filter(({ parameter }) => parameter === 'output-type')
  const read = [...useCases, ...guidance, ...comparisons]
  return {
    useCases,
    guidance,
    comparisons,
    steps: dataset.frameworks
      .filter(({ framework }) => framework === FRAMEWORK)
      .sort((one, other) => one.position - other.position),
    candidates: dataset.models.map((model) => {
      const { id, name, output, sides } = deriveModel(model)
      return { id, name, output, sides }
    }),
    disputes: Object.fromEntries(read.map(({ id }) => [id, disputes.get(id) ?? []])),
  }
}
