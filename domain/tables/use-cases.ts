import { sortKeysOf } from '../columns/column'
import { USE_CASE_COLUMNS } from '../columns/use-cases'
import { USE_CASES_EXPORT } from '../export/table-files'
import { NO_USE_CASE_FILTERS } from '../filters/changes'
import { useCaseFacets } from '../filters/facet-views'
import { textsOfUseCase } from '../filters/searched-texts'
import { useCasesSentence } from '../filters/sentence'
import {
  selectUseCases,
  type UseCaseFacet,
  type UseCaseIndex,
  type UseCaseRow,
} from '../filters/use-cases'
import type { UseCaseSort, UseCasesQuery } from '../query'
import { USE_CASE_POINTS } from '../side-by-side/use-cases'
import { SIDE_WORDS } from '../words'
import type { Table } from './table'

export const USE_CASES_TABLE: Table<
  UseCaseIndex,
  UseCaseRow,
  UseCasesQuery,
  UseCaseFacet,
  UseCaseSort
> = {
  title: 'Use cases',
  noun: 'use case',
  slug: 'use-cases',
  searchHint: 'Name, sector, product, wording',
  columns: USE_CASE_COLUMNS,
  sortKeys: sortKeysOf(USE_CASE_COLUMNS),
  noFilters: NO_USE_CASE_FILTERS,
  select: selectUseCases,
  facets: useCaseFacets,
  sentence: (_, query, tally) => useCasesSentence(query, tally),
  textsOf: (_, useCase) => textsOfUseCase(useCase),
  exported: USE_CASES_EXPORT,
  points: USE_CASE_POINTS,
  cited: ({ verdicts, statements, examples }) => [
    ...verdicts.map(({ citation }) => ({ citation, remark: 'verdict' })),
    ...statements.map(({ citation, side }) => ({ citation, remark: SIDE_WORDS[side] })),
    ...examples.map(({ citation }) => ({ citation, remark: 'example' })),
  ],
}
