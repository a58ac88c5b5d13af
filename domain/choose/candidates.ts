import type { Modality, Side } from '@/data/schema'
import type { Need } from '../choose'
import { compareNames } from '../sorting'
import type { Candidate } from './sources'

/** The models that give a wanted output and are filed under an answered side: which they are, and the table that lists them. */
export type Candidates = {
  readonly side: 'llm' | 'generative-ai' | null
  readonly outputs: readonly Modality[]
  readonly count: number
  /** In the order of the table. */
  readonly models: readonly Pick<Candidate, 'id' | 'name'>[]
  readonly href: string
}

/** Outputs by the side that answers them; those on which the documents disagree are asked of all models. */
export function candidatesFor(
  models: readonly Candidate[],
  needs: readonly Pick<Need, 'kind' | 'id' | 'outcome'>[],
): Candidates[] {
  const outputs = (outcomes: readonly Need['outcome'][]) =>
    needs
      .filter(({ kind, outcome }) => kind === 'output' && outcomes.includes(outcome))
      .map(({ id }) => id as Modality)
  return [
    listOf(models, 'llm', outputs(['llm', 'both'])),
    listOf(models, 'generative-ai', outputs(['generative-ai', 'both'])),
    listOf(models, null, outputs(['disagree', 'unanswered'])),
  ].filter((list) => list.outputs.length > 0)
}

function listOf(
  models: readonly Candidate[],
  side: Candidates['side'],
  outputs: readonly Modality[],
): Candidates {
  const sides: readonly Side[] = side === null ? [] : [side, 'both']
  const fitting = models.filter(
    (model) =>
      model.output.some((output) => outputs.includes(output)) &&
      (side === null || model.sides.some((one) => sides.includes(one))),
  )
  const filedUnder = side === null ? '' : `&side=${sides.join(',')}`
  return {
    side,
    outputs,
    count: fitting.length,
    models: fitting
      .map(({ id, name }) => ({ id, name }))
      .sort((one, other) => compareNames(one.name, other.name)),
    href: `/models?output=${outputs.join(',')}${filedUnder}`,
  }
}
