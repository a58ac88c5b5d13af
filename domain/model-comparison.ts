import type { Citation, Modality } from '@/data/schema'
import { DOCUMENT_IDS } from '@/data/schema/values'
import { distinctCitations } from './citations'
import { citationsOfModel, statementsOf } from './consensus'
import type { ModelIndex, ModelRow } from './filters/model-index'
import { SIDE_WORDS } from './words'

/** How many models stand side by side at most: more are not read on one screen. */
export const MOST_COMPARED = 4

/** What is stated of one model on one point, in words, and the places that state it; no words where nothing is. */
export type ComparedCell = {
  readonly words: readonly string[]
  readonly modalities?: readonly Modality[]
  readonly citations: readonly Citation[]
  /** What stands where there are no words, if it is not that nothing is stated. */
  readonly absence?: string
}

/**
 * - same: stated alike of every model, or of none.
 * - different: what is stated of two of them is not the same.
 * - partly: stated alike where it is stated, and not stated of every model. That is no difference of the models.
 */
export type Agreement = 'same' | 'different' | 'partly'

/** One point on which models are compared: a cell for each, in their order. */
export type ComparedLine = {
  readonly label: string
  readonly cells: readonly ComparedCell[]
  readonly agreement: Agreement
}

/** Models point by point, by what all documents state of them; each value has the places that state it. */
export const compareModels = (models: readonly ModelRow[]): ComparedLine[] =>
  POINTS.map(({ label, cellOf }) => {
    const cells = models.map(cellOf)
    return { label, cells, agreement: agreementOf(cells) }
  })

/** The models with these ids, in the order asked for and no more than can be compared; unknown ids are left out. */
export const modelsToCompare = (
  { find }: Pick<ModelIndex, 'find'>,
  ids: readonly string[],
): readonly ModelRow[] => ids.flatMap((id) => find(id) ?? []).slice(0, MOST_COMPARED)

type Point = { readonly label: string; readonly cellOf: (model: ModelRow) => ComparedCell }

const POINTS: readonly Point[] = [
  { label: 'Output', cellOf: (model) => modalityCell(model, 'output') },
  { label: 'Input', cellOf: (model) => modalityCell(model, 'input') },
  {
    label: 'Vendor',
    cellOf: (model) => ({
      words: model.vendorNames,
      citations: citing(model, ({ vendor }) => vendor !== null),
    }),
  },
  {
    label: 'Technology',
    cellOf: (model) => ({
      words: model.technologyNames,
      citations: citing(model, ({ technologies }) => technologies.length > 0),
    }),
  },
  ...DOCUMENT_IDS.map((document) => ({
    label: `Filed under by ${document}`,
    cellOf: (model: ModelRow) => ({
      words: model.filed[document].map((side) => SIDE_WORDS[side]),
      citations: distinctCitations(
        statementsOf(model, document).map((statement) => statement.citation),
      ),
      absence: 'Not named',
    }),
  })),
  {
    label: 'Strengths',
    cellOf: (model) => ({
      words: [...new Set(model.statements.flatMap(({ strengths }) => strengths))],
      citations: citing(model, ({ strengths }) => strengths.length > 0),
    }),
  },
  {
    label: 'Claimed versions',
    cellOf: ({ versions }) => ({
      words: versions.map(({ label }) => label),
      citations: distinctCitations(versions.map(({ citation }) => citation)),
    }),
  },
  {
    label: 'Named by',
    cellOf: (model) => ({ words: model.documents, citations: citationsOfModel(model) }),
  },
]

const modalityCell = (model: ModelRow, point: 'input' | 'output'): ComparedCell => ({
  words: model[point],
  modalities: model[point],
  citations: citing(model, (statement) => statement[point].length > 0),
})

const citing = (
  { statements }: ModelRow,
  states: (statement: ModelRow['statements'][number]) => boolean,
): Citation[] => distinctCitations(statements.filter(states).map(({ citation }) => citation))

function agreementOf(cells: readonly ComparedCell[]): Agreement {
  const stated = cells.filter(({ words }) => words.length > 0)
  const wordings = new Set(stated.map(({ words }) => [...words].sort().join('\n')))
  if (wordings.size > 1) return 'different'
  return stated.length > 0 && stated.length < cells.length ? 'partly' : 'same'
}
