import type { Dataset } from '@/data/schema'
import { choose } from '../choose'
import { choiceSources } from '../choose/sources'
import { describeCandidates, explainChoice, NEED_WORDS, OUTCOME_WORDS } from '../choose/wording'
import { listInWords } from '../format'
import type { ChooseQuery } from '../query'
import { cell, tablePart } from './table'
import type { View } from './view'

const KIND_WORDS = { output: 'Output', task: 'Task', sector: 'Sector' } as const

/** What an address of the choice shows: the answer with every row read for it, or where nothing is asked the way to choose. */
export function choiceView(dataset: Dataset, query: ChooseQuery): View {
  const sources = choiceSources(dataset)
  const choice = choose(sources, query)
  if (choice.outcome === null) return stepsView(sources)
  const table = tablePart(
    'What is asked, and what the rows say',
    ['Asked for', 'Answer', 'Rows read', 'Documents'],
    choice.needs.map(({ kind, id, name, evidence, outcome, disputes }) => ({
      id: `${kind}-${id}`,
      cells: [
        cell(`${KIND_WORDS[kind]}: ${name}`),
        outcome === 'disagree' || disputes.length > 0
          ? cell(NEED_WORDS[outcome], 'contested')
          : cell(NEED_WORDS[outcome]),
        cell(`${evidence.length}`),
        cell([...new Set(evidence.map(({ citation }) => citation.document))].join(', ')),
      ],
    })),
  )
  const explained = explainChoice(choice)
  const answer = OUTCOME_WORDS[choice.outcome]
  return {
    title: `${listInWords(choice.needs.map(({ name }) => name))}: ${answer.charAt(0).toLowerCase()}${answer.slice(1)}`,
    subtitle: explained,
    parts: [
      table,
      ...(choice.candidates.length === 0
        ? []
        : [
            {
              kind: 'text' as const,
              heading: 'Candidates',
              paragraphs: choice.candidates.map((list) => `${describeCandidates(list)}.`),
            },
          ]),
    ],
    citations: choice.needs.flatMap(({ evidence }) => evidence.map(({ citation }) => citation)),
    alt: `${explained} ${table.alt}`,
  }
}

/** The steps of the one framework for choosing. */
function stepsView({ steps }: ReturnType<typeof choiceSources>): View {
  const [first] = steps
  const document = first?.citation.document ?? ''
  const table = tablePart(
    'Steps for choosing',
    ['Step', 'What to do'],
    steps.map(({ id, position, name, summary }) => ({
      id,
      cells: [cell(`${position}. ${name}`), cell(summary)],
    })),
  )
  return {
    title: 'How to choose between an LLM and other generative AI',
    subtitle: `The one framework among the documents, ${document}’s; our rules for a choice of your own rest on every cited row.`,
    parts: [table],
    citations: steps.map(({ citation }) => citation),
    alt: table.alt,
  }
}
