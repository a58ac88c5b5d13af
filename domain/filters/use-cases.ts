import type { DocumentId, Side, UseCase, Verdict } from '@/data/schema'
import { DOCUMENT_IDS, SIDES, VERDICTS } from '@/data/schema/values'
import {
  citationsOfUseCase,
  type Derivation,
  type DerivedUseCase,
  filedBy,
  sidesIn,
  USE_CASE_FIELDS,
} from '../consensus'
import type { UseCasesQuery } from '../query'
import { type FacetReader, indexRows, type RowIndex } from './row-index'
import { haystackOfUseCase } from './searched-texts'
import { type RowSelection, selectRows } from './select-rows'

/** A use case as one line of the table: its sides as all documents file it, or one document. */
export type UseCaseRow = DerivedUseCase & {
  /** The verdicts of krishang's table, each once; empty where it gives none. */
  readonly llm: readonly Verdict[]
  readonly genai: readonly Verdict[]
  readonly filed: Readonly<Record<DocumentId, readonly Side[]>>
  readonly citationCount: number
}

export const USE_CASE_FACETS = ['llm', 'genai', 'side', 'contested', 'document', 'sector'] as const
export type UseCaseFacet = (typeof USE_CASE_FACETS)[number]

/** The part of a query that narrows the use cases. */
export type UseCaseFilters = Omit<UseCasesQuery, 'sort' | 'columns' | 'compare' | 'row'>

export type UseCaseIndex = RowIndex<UseCaseRow, UseCaseFacet>

export type UseCaseSelection = RowSelection<UseCaseRow, UseCaseFacet>

/** Reads the use cases for filtering: with the sides of all documents, and of each alone. */
export const indexUseCases = (useCases: readonly UseCase[]): UseCaseIndex =>
  indexRows<UseCase, UseCaseRow, UseCaseFacet>(useCases, {
    fields: FIELDS,
    haystackOf: haystackOfUseCase,
    facets: FACETS,
  })

/**
 * The use cases a query lets through, and the count beside each value (see `selectRows`). The verdicts are krishang's
 * under any choice of document.
 */
export const selectUseCases = (index: UseCaseIndex, query: UseCaseFilters): UseCaseSelection =>
  selectRows<UseCaseRow, UseCaseFacet>(index, query)

const FIELDS: Derivation<UseCase, UseCaseRow> = {
  ...USE_CASE_FIELDS,
  llm: ({ verdicts }) => [...new Set(verdicts.map(({ llm }) => llm))],
  genai: ({ verdicts }) => [...new Set(verdicts.map(({ generativeAi }) => generativeAi))],
  filed: (useCase) => filedBy(useCase),
  citationCount: (useCase) => citationsOfUseCase(useCase).length,
}

const facet = (
  values: readonly string[] | null,
  valuesOf: (useCase: UseCase, document?: DocumentId) => readonly string[],
): FacetReader<UseCase> => ({
  values,
  eachValue: (document) => (useCase, tell) => valuesOf(useCase, document).forEach(tell),
})

const FACETS: Readonly<Record<UseCaseFacet, FacetReader<UseCase>>> = {
  llm: facet(VERDICTS, (useCase) => FIELDS.llm(useCase)),
  genai: facet(VERDICTS, (useCase) => FIELDS.genai(useCase)),
  side: facet(SIDES, sidesIn),
  contested: facet(['yes', 'no'], (useCase, document) => [
    FIELDS.contested(useCase, document) ? 'yes' : 'no',
  ]),
  document: facet(DOCUMENT_IDS, FIELDS.documents),
  sector: facet(null, ({ sector }) => (sector === null ? [] : [sector])),
}
