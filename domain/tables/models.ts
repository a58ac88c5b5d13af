import { sortKeysOf } from '../columns/column'
import { MODEL_COLUMNS } from '../columns/models'
import { MODELS_EXPORT } from '../export/table-files'
import { NO_FILTERS } from '../filters/changes'
import { modelFacets } from '../filters/facet-views'
import type { ModelFacet, ModelIndex, ModelRow } from '../filters/model-index'
import { selectModels } from '../filters/models'
import { textsOfModel } from '../filters/searched-texts'
import { modelsSentence } from '../filters/sentence'
import type { ModelSort, ModelsQuery } from '../query'
import { MODEL_POINTS } from '../side-by-side/models'
import { SIDE_WORDS } from '../words'
import type { Table } from './table'

export const MODELS_TABLE: Table<ModelIndex, ModelRow, ModelsQuery, ModelFacet, ModelSort> = {
  title: 'Models',
  noun: 'model',
  slug: 'models',
  searchHint: 'Name, alias, vendor, technology',
  columns: MODEL_COLUMNS,
  sortKeys: sortKeysOf(MODEL_COLUMNS),
  noFilters: NO_FILTERS,
  select: selectModels,
  facets: modelFacets,
  sentence: ({ names }, query, tally) => modelsSentence(query, names, tally),
  textsOf: ({ names }, model) => textsOfModel(model, names),
  exported: MODELS_EXPORT,
  points: MODEL_POINTS,
  cited: ({ statements, versions }) => [
    ...statements.map(({ citation, side }) => ({ citation, remark: SIDE_WORDS[side] })),
    ...versions.map(({ citation, label }) => ({ citation, remark: `claims ${label}` })),
  ],
}
