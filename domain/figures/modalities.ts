import type { DocumentId, Modality, Model, Side } from '@/data/schema'
import { DOCUMENT_IDS, MODALITIES, SIDES } from '@/data/schema/values'
import { deriveModel } from '../consensus'
import { countOf, listInWords } from '../format'
import { MODALITY_WORDS, SIDE_WORDS, UNSTATED, type Unstated } from '../words'
import {
  BY_DOCUMENT,
  type CountedLine,
  type CountPanel,
  type CountsChart,
  countRow,
  drawnLine,
  sourcesOfLines,
} from './counts'

/** How many models have an output, by what a document, or any of them (`all`), states, and by the sides they are filed under. */
export type ModalityCount = {
  readonly modality: Modality | Unstated
  readonly counts: Readonly<Record<DocumentId | Side | 'all', number>>
}

export type ModalitiesChart = CountsChart & { readonly counts: readonly ModalityCount[] }

const OUTPUTS: readonly (Modality | Unstated)[] = [...MODALITIES, UNSTATED]

const BY_SIDE: CountPanel = {
  name: 'By the side a document files them under',
  columns: SIDES.map((side) => ({
    id: side,
    name: SIDE_WORDS[side],
    short: side === 'generative-ai' ? 'GenAI' : SIDE_WORDS[side],
  })),
}

const PANELS = [BY_DOCUMENT, BY_SIDE]

/** Models counted by output modality, by document and by side. A model with several outputs or sides counts once in each. */
export function modalities(models: readonly Model[]): ModalitiesChart {
  const all = models.map((model) => deriveModel(model))
  const byDocument = DOCUMENT_IDS.map((id) => ({
    id,
    models: models
      .map((model) => deriveModel(model, id))
      .filter(({ documents }) => documents.length > 0),
  }))
  const sets = [
    { id: 'all', models: all },
    ...byDocument,
    ...SIDES.map((side) => ({
      id: side,
      models: all.filter(({ sides }) => sides.includes(side)),
    })),
  ]
  const has = (modality: Modality | Unstated, output: readonly Modality[]) =>
    modality === UNSTATED ? output.length === 0 : output.includes(modality)
  const lines = OUTPUTS.map((modality) => ({
    id: modality,
    name: MODALITY_WORDS[modality],
    hue: modality,
    counts: Object.fromEntries(
      sets.map(({ id, models: some }) => [
        id,
        some.filter(({ output }) => has(modality, output)).length,
      ]),
    ) as ModalityCount['counts'],
    citations: all
      .filter(({ output }) => has(modality, output))
      .flatMap(({ statements }) => statements)
      .filter(({ output }) => has(modality, output))
      .map(({ citation }) => citation),
  })) satisfies CountedLine[]
  const stated = lines.filter(({ id }) => id !== UNSTATED)
  const top = Math.max(...stated.map(({ counts }) => counts.all))
  const most = stated.filter(({ counts }) => counts.all === top)
  const none = stated.filter(({ counts }) => counts.all === 0)
  const unstated = lines.find(({ id }) => id === UNSTATED)?.counts.all ?? 0
  const sources = sourcesOfLines(lines)
  return {
    id: 'modalities',
    panels: PANELS,
    lines: lines.map(drawnLine),
    counts: lines.map(({ id, counts }) => ({ modality: id, counts })),
    finding: `${sentence(most.map(({ name }) => name))} ${most.length === 1 ? 'is' : 'are each'} the output of ${top} of ${countOf(models.length, 'named model')}; for ${unstated} no document states one`,
    subtitle:
      'Number of models by stated output, counted from the rows of this atlas: by document, and by the side they are filed under. Derived.',
    description: `Bars. ${lines.map(({ name, counts }) => `${name}: ${counts.all}, of which LLM ${counts.llm}, generative AI ${counts['generative-ai']}.`).join(' ')}`,
    notes: [
      {
        heading: 'How it is counted',
        lines: [
          {
            text: 'A model with several outputs counts once in each, so the bars add up to more than the models.',
          },
          {
            text: 'Each document counts by its own statements; “all documents” takes any of them.',
          },
          {
            text: 'A model that documents file under different sides counts under each of them.',
          },
        ],
      },
      {
        heading: 'Read with care',
        lines: [
          {
            lead: 'What is named, not what there is:',
            text: 'the documents give examples, no census.',
          },
          ...(none.length === 0
            ? []
            : [
                {
                  lead: sentence(none.map(({ name }) => name)),
                  text: 'are branches for which no document names a model.',
                },
              ]),
        ],
      },
    ],
    legend: [],
    rows: lines.map((line) =>
      countRow(line, PANELS, sources, {
        basis: 'count of models with this output',
        unit: 'models',
      }),
    ),
    sources,
  }
}

/** Names as the start of a sentence: only the first keeps its capital, unless it is an abbreviation. */
const sentence = ([first = '', ...rest]: readonly string[]): string =>
  listInWords([first, ...rest.map((word) => word.toLowerCase())])
