import type { Citation, UseCase, Verdict } from '@/data/schema'
import { VERDICTS } from '@/data/schema/values'
import { VERDICT_WORDS } from '../words'
import { type ChartText, sourcesOf } from './chart'
import { countInWords } from './wording'

export type VerdictCase = {
  readonly id: string
  readonly name: string
  readonly llm: Verdict
  readonly generativeAi: Verdict
  readonly citation: Citation
}

export type VerdictsChart = ChartText & { readonly cases: readonly VerdictCase[] }

/** The verdict table of the one document that has one: best for LLMs first, best for generative AI last. */
export function verdicts(useCases: readonly UseCase[]): VerdictsChart {
  const judged = useCases.flatMap(({ id, name, verdicts: given }) =>
    given.map(({ llm, generativeAi, citation }) => ({ id, name, llm, generativeAi, citation })),
  )
  const strength = (verdict: Verdict) => VERDICTS.indexOf(verdict)
  const cases = [...judged].sort(
    (one, other) =>
      strength(one.llm) - strength(other.llm) ||
      strength(other.generativeAi) - strength(one.generativeAi) ||
      one.name.localeCompare(other.name, 'en'),
  )
  const yes = (side: 'llm' | 'generativeAi') =>
    cases.filter((useCase) => useCase[side] === 'yes').length
  const both = cases.filter(({ llm, generativeAi }) => llm === 'yes' && generativeAi === 'yes')
  return {
    id: 'verdicts',
    cases,
    finding: `Of ${countInWords(cases.length)} use cases ${countInWords(yes('llm'))} get a yes for LLMs and ${countInWords(yes('generativeAi'))} for generative AI; ${countInWords(both.length)} ${both.length === 1 ? 'gets' : 'get'} both`,
    subtitle:
      'krishang’s verdicts, where “generative AI” means other than LLMs. The deeper the shade of a cell, the stronger the verdict.',
    description: cases
      .map(
        ({ name, llm, generativeAi }) =>
          `${name}: LLM ${VERDICT_WORDS[llm]}, generative AI ${VERDICT_WORDS[generativeAi]}.`,
      )
      .join(' '),
    notes: [
      {
        heading: 'Read with care',
        lines: [
          {
            lead: 'The table reads “generative AI” as “not an LLM”,',
            text: 'although the same document counts every LLM as generative AI.',
          },
          {
            lead: 'One document gives verdicts.',
            text: 'The others file use cases under a side; a side is never turned into a verdict.',
          },
        ],
      },
    ],
    legend: [],
    rows: cases.map(({ id, name, llm, generativeAi, citation }) => ({
      id,
      label: name,
      value: `LLM: ${VERDICT_WORDS[llm]}; generative AI: ${VERDICT_WORDS[generativeAi]}`,
      provenance: 'stated' as const,
      basis: 'a row of the verdict table',
      numbers: [],
      unit: 'verdict',
      bound: 'exact' as const,
      citations: [citation] as const,
    })),
    sources: sourcesOf(judged.map(({ citation }) => citation)),
  }
}
