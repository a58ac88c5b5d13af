import { VERDICTS } from '@/data/schema/values'
import type { UseCaseRow } from '../filters/use-cases'
import type { UseCaseSort } from '../query'
import { idInWords, VERDICT_WORDS } from '../words'
import { type Column, placeIn } from './column'
import { CITATIONS, FILED_BY_DOCUMENT, FILED_UNDER, NAME, NAMED_BY } from './shared'

/** krishang's verdict on one of the two. */
const verdictColumn = (
  name: 'llm' | 'genai',
  label: string,
): Column<UseCaseRow, 'llm' | 'genai'> => ({
  name,
  label,
  words: (useCase) => useCase[name].map((verdict) => VERDICT_WORDS[verdict]),
  key: (useCase) => placeIn(VERDICTS, useCase[name]),
})

/** The columns of the use cases, in their order. */
export const USE_CASE_COLUMNS: readonly Column<UseCaseRow, UseCaseSort>[] = [
  NAME,
  verdictColumn('llm', 'LLM'),
  verdictColumn('genai', 'Generative AI'),
  FILED_UNDER,
  ...FILED_BY_DOCUMENT,
  {
    name: 'sector',
    label: 'Sector',
    words: ({ sector }) => (sector === null ? [] : [idInWords(sector)]),
    key: ({ sector }) => (sector === null ? null : idInWords(sector)),
  },
  NAMED_BY,
  CITATIONS,
]
