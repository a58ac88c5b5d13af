import { citationsOfModel } from '../consensus'
import type { ModelRow } from '../filters/model-index'
import type { Point } from '../side-by-side'
import { cellOf, FILED_POINTS, namedByPoint } from './points'

/** The points on which models are compared, in their order. */
export const MODEL_POINTS: readonly Point<ModelRow>[] = [
  modalityPoint('Output', 'output'),
  modalityPoint('Input', 'input'),
  {
    label: 'Vendor',
    cellOf: ({ statements, vendorNames }) => ({
      ...cellOf(statements, ({ vendor }) => (vendor === null ? [] : [vendor])),
      words: vendorNames,
    }),
  },
  {
    label: 'Technology',
    cellOf: ({ statements, technologyNames }) => ({
      ...cellOf(statements, ({ technologies }) => technologies),
      words: technologyNames,
    }),
  },
  ...FILED_POINTS,
  {
    label: 'Strengths',
    cellOf: ({ statements }) => cellOf(statements, ({ strengths }) => strengths),
  },
  {
    label: 'Claimed versions',
    cellOf: ({ versions }) => cellOf(versions, ({ label }) => [label]),
  },
  namedByPoint<ModelRow>(citationsOfModel),
]

function modalityPoint(label: string, name: 'input' | 'output'): Point<ModelRow> {
  return {
    label,
    cellOf: (model) => ({
      ...cellOf(model.statements, (statement) => statement[name]),
      words: model[name],
      modalities: model[name],
    }),
  }
}
