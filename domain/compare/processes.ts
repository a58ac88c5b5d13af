import { group } from 'd3'
import type { DocumentId, ProcessStep } from '@/data/schema'
import type { Dispute } from '../disputes'

export type DescribedStep = ProcessStep & { readonly disputes: readonly Dispute[] }

/** The steps at one position of both processes; a side is empty where no document describes a step there. */
export type AlignedStep = {
  readonly position: number
  readonly llm: readonly DescribedStep[]
  readonly generativeAi: readonly DescribedStep[]
}

/** Both processes side by side, by the position that their documents give each step. No step is merged with another. */
export function alignSteps(
  steps: readonly ProcessStep[],
  disputes: ReadonlyMap<string, readonly Dispute[]>,
): AlignedStep[] {
  const described = steps.map((step) => ({ ...step, disputes: disputes.get(step.id) ?? [] }))
  return [...group(described, ({ position }) => position)]
    .map(([position, at]) => ({
      position,
      llm: at.filter(({ process }) => process === 'llm-development'),
      generativeAi: at.filter(({ process }) => process === 'generative-ai-development'),
    }))
    .sort((one, other) => one.position - other.position)
}

/** The steps that the chosen documents describe. No document chosen means all. */
export function stepsBy(
  steps: readonly AlignedStep[],
  documents: readonly DocumentId[],
): AlignedStep[] {
  if (documents.length === 0) return [...steps]
  const chosen = (side: readonly DescribedStep[]) =>
    side.filter(({ citation }) => documents.includes(citation.document))
  return steps
    .map((step) => ({ ...step, llm: chosen(step.llm), generativeAi: chosen(step.generativeAi) }))
    .filter(({ llm, generativeAi }) => llm.length + generativeAi.length > 0)
}
