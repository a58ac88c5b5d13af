import type { Verdict } from '@/data/schema'
import { citationsOfUseCase } from '../consensus'
import type { UseCaseRow } from '../filters/use-cases'
import type { Point } from '../side-by-side'
import { idInWords, VERDICT_WORDS } from '../words'
import { cellOf, FILED_POINTS, namedByPoint } from './points'

/** The points on which use cases are compared, in their order. */
export const USE_CASE_POINTS: readonly Point<UseCaseRow>[] = [
  verdictPoint('Verdict on LLMs', ({ llm }) => llm),
  verdictPoint('Verdict on generative AI', ({ generativeAi }) => generativeAi),
  ...FILED_POINTS,
  {
    label: 'Sector',
    cellOf: (useCase) => ({
      words: useCase.sector === null ? [] : [idInWords(useCase.sector)],
      citations: useCase.sector === null ? [] : citationsOfUseCase(useCase),
    }),
  },
  { label: 'Examples', cellOf: ({ examples }) => cellOf(examples, ({ summary }) => [summary]) },
  {
    label: 'Products named',
    cellOf: ({ examples }) =>
      cellOf(examples, ({ product }) => (product === null ? [] : [product])),
  },
  namedByPoint<UseCaseRow>(citationsOfUseCase),
]

function verdictPoint(
  label: string,
  verdictOf: (verdict: UseCaseRow['verdicts'][number]) => Verdict,
): Point<UseCaseRow> {
  return {
    label,
    cellOf: ({ verdicts }) => ({
      ...cellOf(verdicts, (verdict) => [VERDICT_WORDS[verdictOf(verdict)]]),
      verdicts: [...new Set(verdicts.map(verdictOf))],
    }),
  }
}
