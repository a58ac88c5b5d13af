import { DOCUMENT_IDS } from '@/data/schema/values'
import type { ModelRow } from '../filters/model-index'
import type { ModelSort } from '../query'
import { MODALITY_WORDS, SIDE_WORDS } from '../words'
import type { Column } from './column'

/** The columns of the models, in their order. */
export const MODEL_COLUMNS: readonly Column<ModelRow, ModelSort>[] = [
  { name: 'name', label: 'Name', words: ({ name }) => [name] },
  {
    name: 'output',
    label: 'Output',
    words: ({ output }) => output.map((modality) => MODALITY_WORDS[modality]),
  },
  {
    name: 'input',
    label: 'Input',
    words: ({ input }) => input.map((modality) => MODALITY_WORDS[modality]),
  },
  { name: 'vendor', label: 'Vendor', words: ({ vendorNames }) => vendorNames },
  {
    name: 'technology',
    label: 'Technology',
    isOnDemand: true,
    words: ({ technologyNames }) => technologyNames,
  },
  {
    name: 'side',
    label: 'Filed under',
    isOnDemand: true,
    words: ({ sides }) => sides.map((side) => SIDE_WORDS[side]),
  },
  ...DOCUMENT_IDS.map(
    (document): Column<ModelRow, ModelSort> => ({
      name: document,
      label: `Filed under by ${document}`,
      words: ({ filed }) => filed[document].map((side) => SIDE_WORDS[side]),
    }),
  ),
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
