import type { Modality } from '@/data/schema'
import { MODALITIES } from '@/data/schema/values'
import { type Candidates, candidatesFor } from './choose/candidates'
import { type ChosenSide, type Evidence, onOutput, onSector, onTask } from './choose/evidence'
import { MAKING } from './choose/reading'
import type { ChoiceSources } from './choose/sources'
import { type Dispute, distinctDisputes } from './disputes'
import type { ChooseQuery } from './query'
import { idInWords, MODALITY_WORDS } from './words'

/** `disagree`: no side has every row that speaks for one. `unanswered`: no row speaks for a side. */
export type Outcome = 'llm' | 'generative-ai' | 'both' | 'disagree' | 'unanswered'

/** Something asked for, with every row that speaks of it and what follows from them. */
export type Need = {
  readonly kind: 'output' | 'task' | 'sector'
  readonly id: string
  readonly name: string
  /** The sector that brought it in, where it was not asked for by itself. */
  readonly via: string | null
  readonly evidence: readonly Evidence[]
  readonly outcome: Outcome
  /** Disagreements that concern the rows read, or the making of the output. */
  readonly disputes: readonly Dispute[]
}

/** The answer to a query: null while nothing is asked. */
export type Choice = {
  readonly needs: readonly Need[]
  readonly outcome: Outcome | null
  readonly candidates: readonly Candidates[]
}

/**
 * What follows from rows. Of the rows that speak for a side, a side is the answer when every one of them speaks for it;
 * both are when every one speaks for both. When no side has them all, the documents disagree. Nothing is counted,
 * weighed or averaged: a hundred rows against one still disagree. A verdict of *limited* or *no*, and a row under
 * neither side, speaks for no side by itself.
 */
export function outcomeOf(evidence: readonly Pick<Evidence, 'stances'>[]): Outcome {
  const deciding = evidence.filter(({ stances }) => Object.values(stances).includes('for'))
  if (deciding.length === 0) return 'unanswered'
  const isForAll = (side: ChosenSide) => deciding.every(({ stances }) => stances[side] === 'for')
  const isLlm = isForAll('llm')
  const isGenerativeAi = isForAll('generativeAi')
  if (isLlm && isGenerativeAi) return 'both'
  if (isLlm) return 'llm'
  return isGenerativeAi ? 'generative-ai' : 'disagree'
}

/**
 * Answers a query from the cited rows. Each output, each task and each sector is answered by itself; a sector brings in
 * every use case filed under it. Together: one side when all answers are that side, both when they differ; as soon as
 * the documents disagree on one of them, that is the answer, with the rest told beside it. Ids without rows are left
 * out.
 */
export function choose(sources: ChoiceSources, query: ChooseQuery): Choice {
  const outputs = MODALITIES.filter((output) => query.output.includes(output))
  const needs = [
    ...outputs.map((output) => outputNeed(sources, output)),
    ...query.task.flatMap((id) => taskNeeds(sources, (useCase) => useCase.id === id, null)),
    ...query.sector.flatMap((sector) => sectorNeeds(sources, sector, query.task)),
  ]
  const distinct = [...new Map(needs.map((need) => [`${need.kind} ${need.id}`, need])).values()]
  return {
    needs: distinct,
    outcome: distinct.length === 0 ? null : together(distinct),
    candidates: candidatesFor(sources.candidates, distinct),
  }
}

function together(needs: readonly Need[]): Outcome {
  const outcomes = new Set(needs.map(({ outcome }) => outcome))
  if (outcomes.has('disagree')) return 'disagree'
  outcomes.delete('unanswered')
  const [outcome] = outcomes
  if (outcome === undefined) return 'unanswered'
  return outcomes.size === 1 ? outcome : 'both'
}

function makeNeed(
  { disputes }: ChoiceSources,
  need: Omit<Need, 'outcome' | 'disputes'>,
  alsoConcerned: readonly string[],
): Need {
  const rows = [...alsoConcerned, ...need.evidence.map(({ rowId }) => rowId)]
  return {
    ...need,
    outcome: outcomeOf(need.evidence),
    disputes: distinctDisputes(
      rows.flatMap((id) => (Object.hasOwn(disputes, id) ? (disputes[id] ?? []) : [])),
    ),
  }
}

const outputNeed = (sources: ChoiceSources, output: Modality): Need =>
  makeNeed(
    sources,
    {
      kind: 'output',
      id: output,
      name: MODALITY_WORDS[output],
      via: null,
      evidence: onOutput(sources, output),
    },
    [MAKING[output]],
  )

const taskNeeds = (
  sources: ChoiceSources,
  isAsked: (useCase: ChoiceSources['useCases'][number]) => boolean,
  via: string | null,
): Need[] =>
  sources.useCases.filter(isAsked).map((useCase) =>
    makeNeed(
      sources,
      {
        kind: 'task',
        id: useCase.id,
        name: useCase.name,
        via,
        evidence: onTask(sources, useCase),
      },
      [useCase.id],
    ),
  )

/** A sector as a whole, where guidance names it, then its use cases that are not asked for already. */
function sectorNeeds(sources: ChoiceSources, sector: string, asked: readonly string[]): Need[] {
  const evidence = onSector(sources, sector)
  const name = idInWords(sector)
  const whole = { kind: 'sector', id: sector, name, via: null, evidence } as const
  return [
    ...(evidence.length === 0 ? [] : [makeNeed(sources, whole, [])]),
    ...taskNeeds(
      sources,
      (useCase) => useCase.sector === sector && !asked.includes(useCase.id),
      sector,
    ),
  ]
}
