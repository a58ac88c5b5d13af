import type { Citation, DocumentId, Modality, Model } from '@/data/schema'
import { DOCUMENT_IDS, MODALITIES } from '@/data/schema/values'
import { deriveModel } from '../consensus'
import { countOf, listInWords } from '../format'
import { MODALITY_WORDS, UNSTATED, type Unstated } from '../words'
import { type ChartText, sourcesOf } from './chart'

/** How many models have an output, by what a document, or any of them (`all`), states. */
export type ModalityCount = {
  readonly modality: Modality | Unstated
  readonly counts: Readonly<Record<DocumentId | 'all', number>>
}

export type ModalitiesChart = ChartText & { readonly counts: readonly ModalityCount[] }

const OUTPUTS: readonly (Modality | Unstated)[] = [...MODALITIES, UNSTATED]
const COLUMNS = ['all', ...DOCUMENT_IDS] as const

/** Models counted by output modality and document. A model with several outputs counts once in each. */
export function modalities(models: readonly Model[]): ModalitiesChart {
  const named = COLUMNS.map((column) => ({
    column,
    models: models
      .map((model) => deriveModel(model, column === 'all' ? undefined : column))
      .filter(({ documents }) => documents.length > 0),
  }))
  const counts = OUTPUTS.map((modality) => ({
    modality,
    counts: Object.fromEntries(
      named.map(({ column, models: some }) => [
        column,
        some.filter(({ output }) =>
          modality === 'unstated' ? output.length === 0 : output.includes(modality),
        ).length,
      ]),
    ) as ModalityCount['counts'],
  }))
  const stated = counts.filter(({ modality }) => modality !== UNSTATED)
  const top = Math.max(...stated.map(({ counts: { all } }) => all))
  const most = stated.filter(({ counts: { all } }) => all === top)
  const none = stated.filter(({ counts: { all } }) => all === 0)
  const unstated = counts.find(({ modality }) => modality === UNSTATED)?.counts.all ?? 0
  return {
    id: 'modalities',
    counts,
    finding: `${sentence(most.map(({ modality }) => MODALITY_WORDS[modality]))} ${most.length === 1 ? 'is' : 'are each'} the output of ${top} of ${countOf(models.length, 'named model')}; for ${unstated} no document states one`,
    subtitle:
      'Number of models by stated output, counted from the rows of this atlas: in all documents, and in each. Derived.',
    description: counts
      .map(({ modality, counts: { all } }) => `${MODALITY_WORDS[modality]}: ${all}.`)
      .join(' '),
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
                  lead: sentence(none.map(({ modality }) => MODALITY_WORDS[modality])),
                  text: 'are branches for which no document names a model.',
                },
              ]),
        ],
      },
    ],
    rows: counts.map(({ modality, counts: byDocument }) => ({
      id: modality,
      label: MODALITY_WORDS[modality],
      value: `${byDocument.all} in all; ${DOCUMENT_IDS.map((id) => `${id} ${byDocument[id]}`).join(', ')}`,
      provenance: 'derived' as const,
      basis: 'count of models with this output',
    })),
    sources: sourcesOf(
      models
        .flatMap(({ statements }) => statements)
        .filter(({ output }) => output.length > 0)
        .map(({ citation }) => citation)
        .sort((one, other) => order(one) - order(other)),
    ),
  }
}

/** Names as the start of a sentence: only the first keeps its capital, unless it is an abbreviation. */
const sentence = ([first = '', ...rest]: readonly string[]): string =>
  listInWords([first, ...rest.map((word) => word.toLowerCase())])

const order = ({ document }: Citation): number => DOCUMENT_IDS.indexOf(document)
