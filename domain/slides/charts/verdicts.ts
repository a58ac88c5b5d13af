import type { VerdictsChart } from '../../figures/verdicts'
import { VERDICT_WORDS } from '../../words'
import type { View } from '../view'

/** The verdicts as the table that they are: the word with its mark in each cell. */
export const verdictsView = (chart: VerdictsChart): View => ({
  title: chart.finding,
  // Of the page’s sentence on its shades nothing is left here: the marks say it.
  subtitle: chart.subtitle.replace(/ The deeper the shade[^.]*\./, ''),
  parts: [
    {
      kind: 'table',
      caption: 'Verdicts on use cases',
      columns: ['Use case', 'LLM', 'Generative AI, other than LLMs'].map((name) => ({
        name,
        isNumeric: false,
      })),
      rows: chart.cases.map(({ id, name, llm, generativeAi }) => ({
        id,
        cells: [
          { text: name },
          { text: VERDICT_WORDS[llm], mark: llm },
          { text: VERDICT_WORDS[generativeAi], mark: generativeAi },
        ],
      })),
      alt: chart.description,
    },
  ],
  citations: chart.sources,
  alt: chart.description,
})
