import type { DocumentId, Side, UseCase, Verdict } from '@/data/schema'
import { DOCUMENT_IDS, SIDES, VERDICTS } from '@/data/schema/values'
import {
  citationsOfUseCase,
  type DerivedUseCase,
  deriveUseCase,
  filedBy,
  isContested,
  sidesIn,
} from '../consensus'
import type { UseCasesQuery } from '../query'
import { type FacetReader, indexRows, type RowIndex, valuesHeld } from './row-index'
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
    rowOf,
    haystackOf: haystackOfUseCase,
    facets: {
      llm: closed(VERDICTS, ({ verdicts }) => verdicts.map(({ llm }) => llm)),
      genai: closed(VERDICTS, ({ verdicts }) => verdicts.map(({ generativeAi }) => generativeAi)),
      side: closed(SIDES, sidesIn),
      contested: closed(['yes', 'no'], (useCase, document) => [
        isContested(sidesIn(useCase, document)) ? 'yes' : 'no',
      ]),
      document: closed(DOCUMENT_IDS, documentsIn),
      sector: { values: () => valuesHeld(useCases, sectorOf), valuesOf: sectorOf },
    },
  })

/**
 * The use cases a query lets through, and the count beside each value (see `selectRows`). The verdicts are krishang's
 * under any choice of document.
 */
export const selectUseCases = (index: UseCaseIndex, query: UseCaseFilters): UseCaseSelection =>
  selectRows<UseCaseRow, UseCaseFacet>(index, query)

/** A facet whose values are known beforehand. */
const closed = (
  values: readonly string[],
  valuesOf: FacetReader<UseCase>['valuesOf'],
): FacetReader<UseCase> => ({ values: () => values, valuesOf })

const sectorOf = ({ sector }: UseCase): string[] => (sector === null ? [] : [sector])

/** The documents that say something of a use case, a verdict included. */
const documentsIn = ({ statements, verdicts }: UseCase, document?: DocumentId): DocumentId[] =>
  [...statements, ...verdicts]
    .map(({ citation }) => citation.document)
    .filter((id) => document === undefined || id === document)

function rowOf(useCase: UseCase, document?: DocumentId): UseCaseRow {
  const { verdicts } = useCase
  return {
    ...deriveUseCase(useCase, document),
    llm: [...new Set(verdicts.map(({ llm }) => llm))],
    genai: [...new Set(verdicts.map(({ generativeAi }) => generativeAi))],
    filed: filedBy(useCase),
    citationCount: citationsOfUseCase(useCase).length,
  }
}
