import { MODALITIES } from '@/data/schema/values'
import type { ModelRow } from '../filters/model-index'
import type { ModelSort } from '../query'
import { MODALITY_WORDS } from '../words'
import { type Column, placeIn } from './column'
import { CITATIONS, FILED_BY_DOCUMENT, FILED_UNDER, NAME, NAMED_BY } from './shared'

/** The modalities a model gives or takes. */
const modalityColumn = (
  name: 'output' | 'input',
  label: string,
): Column<ModelRow, 'output' | 'input'> => ({
  name,
  label,
  words: (model) => model[name].map((modality) => MODALITY_WORDS[modality]),
  key: (model) => placeIn(MODALITIES, model[name]),
})

/** The columns of the models, in their order. */
export const MODEL_COLUMNS: readonly Column<ModelRow, ModelSort>[] = [
  NAME,
  modalityColumn('output', 'Output'),
  modalityColumn('input', 'Input'),
  {
    name: 'vendor',
    label: 'Vendor',
    words: ({ vendorNames }) => vendorNames,
    key: ({ vendorNames }) => vendorNames[0] ?? null,
  },
  {
    name: 'technology',
    label: 'Technology',
    isOnDemand: true,
    words: ({ technologyNames }) => technologyNames,
    key: ({ technologyNames }) => technologyNames[0] ?? null,
  },
  FILED_UNDER,
  ...FILED_BY_DOCUMENT,
  NAMED_BY,
  CITATIONS,
]
