import { DOCUMENT_IDS } from '@/data/schema/values'
import type { UseCaseRow } from '../filters/use-cases'
import type { UseCaseSort } from '../query'
import { idInWords, SIDE_WORDS, VERDICT_WORDS } from '../words'
import type { Column } from './column'

/** The columns of the use cases, in their order. */
export const USE_CASE_COLUMNS: readonly Column<UseCaseRow, UseCaseSort>[] = [
  { name: 'name', label: 'Name', words: ({ name }) => [name] },
  {
    name: 'llm',
    label: 'LLM',
    words: ({ llm }) => llm.map((verdict) => VERDICT_WORDS[verdict]),
  },
  {
    name: 'genai',
    label: 'Generative AI',
    words: ({ genai }) => genai.map((verdict) => VERDICT_WORDS[verdict]),
  },
  {
    name: 'side',
    label: 'Filed under',
    isOnDemand: true,
    words: ({ sides }) => sides.map((side) => SIDE_WORDS[side]),
  },
  ...DOCUMENT_IDS.map(
    (document): Column<UseCaseRow, UseCaseSort> => ({
      name: document,
      label: `Filed under by ${document}`,
      words: ({ filed }) => filed[document].map((side) => SIDE_WORDS[side]),
    }),
  ),
  {
    name: 'sector',
    label: 'Sector',
    words: ({ sector }) => (sector === null ? [] : [idInWords(sector)]),
  },
  {
    name: 'documents',
    label: 'Documents',
    isOnDemand: true,
    words: ({ documents }) => documents,
  },
  {
    name: 'citations',
    label: 'Citations',
    words: ({ citationCount }) => [String(citationCount)],
  },
]
