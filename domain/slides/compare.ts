import type { Dataset } from '@/data/schema'
import { distinctCitations } from '../citations'
import { type Compared, compareSides, describeCompared, narrowCompared } from '../compare'
import { byPlace, PLACES, type Place, type SidedRow } from '../compare/sided'
import type { CellPart } from '../compare/terms'
import { countOf } from '../format'
import type { CompareQuery } from '../query'
import { citationsIn } from '../rows'
import { SIDE_WORDS } from '../words'
import type { TablePart } from './content'
import { cell, tablePart } from './table'
import type { View } from './view'

const PLACE_WORDS: Readonly<Record<Place, string>> = {
  llm: 'LLMs',
  shared: 'Both',
  'generative-ai': 'Generative AI',
  neither: 'Neither',
}

/** The parts of the page, by the fragment that leads to each. */
const PARTS: Readonly<Record<string, (compared: Compared) => View>> = {
  technologies: ({ technologies }) => sidedView('Technologies', 'technology', technologies),
  challenges: ({ challenges }) => sidedView('Challenges', 'challenge', challenges),
  datasets: ({ datasets }) => sidedView('Datasets and metrics', 'dataset or metric', datasets),
  processes: stepsView,
}

/** What an address of the comparison shows: the part its fragment names, or the rows of parameters it leaves. */
export function compareView(dataset: Dataset, query: CompareQuery, fragment: string): View {
  const all = compareSides(dataset)
  const shown = narrowCompared(all, query)
  const part = Object.hasOwn(PARTS, fragment) ? PARTS[fragment] : undefined
  if (part !== undefined) return part(shown)
  const rows: TablePart['rows'] = shown.rows.flatMap(({ name, cells }) =>
    cells.map((of) => ({
      id: of.id,
      cells: [cell(name), cell(of.document), cell(textOf(of.llm)), cell(textOf(of.generativeAi))],
    })),
  )
  const [only, another] = shown.rows
  const title =
    only !== undefined && another === undefined
      ? `${only.name}: LLMs beside generative AI`
      : 'LLMs beside generative AI, as the documents compare them'
  const table = tablePart(title, ['Parameter', 'Document', 'LLM', 'Generative AI'], rows)
  return {
    title,
    subtitle: `${describeCompared(shown, all, query.document)} Each row is one document’s; no cell is merged with another’s.`,
    parts: [table],
    citations: shown.rows.flatMap(({ cells }) => cells.map(({ citation }) => citation)),
    alt: table.alt,
  }
}

const textOf = (parts: readonly CellPart[]): string => parts.map(({ text }) => text).join('')

/** Rows by the side they are stated of: those of several places or documents first. */
function sidedView(title: string, noun: string, rows: readonly SidedRow[]): View {
  const placed = byPlace(rows)
  const counts = PLACES.filter((place) => placed[place].length > 0).map(
    (place) => `${placed[place].length} ${PLACE_WORDS[place]}`,
  )
  const table = tablePart(
    title,
    ['Name', 'Stated of', 'What is said', 'Documents'],
    PLACES.flatMap((place) =>
      placed[place].map((row) => ({
        id: row.id,
        cells: [
          row.disputes.length > 0 ? cell(row.name, 'contested') : cell(row.name),
          cell(PLACE_WORDS[place]),
          cell(saidOf(row)),
          cell(documentsOf(row).join(', ')),
        ],
      })),
    ),
  )
  const plural = noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`
  return {
    title: `${title} of LLMs and of generative AI`,
    subtitle: `${countOf(rows.length, noun, plural)} by the side the documents state them of: ${counts.join(', ')}.`,
    parts: [table],
    citations: distinctCitations(citationsIn(rows.map(({ statements }) => statements))),
    alt: table.alt,
  }
}

/** What is said of a row: once where all say the same, else by side. */
function saidOf({ statements }: SidedRow): string {
  const [first, ...others] = statements
  if (first === undefined) return ''
  if (others.length === 0) return first.text
  return statements.map(({ side, text }) => `${SIDE_WORDS[side]}: ${text}`).join(' ')
}

const documentsOf = ({ statements }: SidedRow): string[] => [
  ...new Set(statements.flatMap(({ citations }) => citations.map(({ document }) => document))),
]

function stepsView({ steps }: Compared): View {
  const table = tablePart(
    'Both development processes',
    ['Step', 'LLM', 'Generative AI'],
    steps.map(({ position, llm, generativeAi }) => ({
      id: `step-${position}`,
      cells: [
        cell(`${position}`),
        cell(llm.map(({ name, summary }) => `${name}: ${summary}`).join(' ')),
        cell(generativeAi.map(({ name, summary }) => `${name}: ${summary}`).join(' ')),
      ],
    })),
  )
  return {
    title: 'How LLMs and generative AI are developed, step by step',
    subtitle:
      'The steps in the order their document gives them, aligned by position. Steps are not merged.',
    parts: [table],
    citations: steps.flatMap(({ llm, generativeAi }) =>
      [...llm, ...generativeAi].map(({ citation }) => citation),
    ),
    alt: table.alt,
  }
}
