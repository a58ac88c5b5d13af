import type { DocumentId, Side, UseCase, Verdict } from '@/data/schema'
import { DOCUMENT_IDS, SIDES, VERDICTS } from '@/data/schema/values'
import { citationsOfUseCase, type DerivedUseCase, deriveUseCase, filedBy } from '../consensus'
import {
  type Choices,
  type Counts,
  countAll,
  type Facet,
  indexFacet,
  narrowByAll,
} from '../filters'
import type { UseCasesQuery } from '../query'
import { type RowSet, rowsIn, sizeOf } from './row-set'
import { searchRows } from './search'
import { haystackOfUseCase } from './searched-texts'

/** A use case as one line of the table: its sides as all documents file it, or one document. */
export type UseCaseRow = DerivedUseCase & {
  /** The verdicts of krishang's table, each once; empty where it gives none. */
  readonly llm: readonly Verdict[]
  readonly genai: readonly Verdict[]
  readonly filed: Readonly<Record<DocumentId, readonly Side[]>>
  readonly citationCount: number
}

export type UseCaseFacet = 'llm' | 'genai' | 'side' | 'sector' | 'document'

export type UseCaseFilters = Omit<UseCasesQuery, 'sort' | 'columns' | 'row'>

type Reading = {
  readonly rows: readonly UseCaseRow[]
  readonly facets: Readonly<Record<UseCaseFacet, Facet>>
}

export type UseCaseIndex = {
  readonly haystacks: readonly string[]
  readonly union: Reading
  readonly alone: Readonly<Record<DocumentId, Reading>>
}

export type UseCaseSelection = {
  readonly rows: readonly UseCaseRow[]
  readonly total: number
  readonly contested: number
  readonly counts: Readonly<Record<UseCaseFacet, Counts>>
}

/** Reads the use cases for filtering: with the sides of all documents, and of each alone. */
export const indexUseCases = (useCases: readonly UseCase[]): UseCaseIndex => ({
  haystacks: useCases.map(haystackOfUseCase),
  union: read(useCases),
  alone: {
    nurix: read(useCases, 'nurix'),
    krishang: read(useCases, 'krishang'),
    'head-to-head': read(useCases, 'head-to-head'),
  },
})

/**
 * The use cases a query lets through, and the count beside each value. With one document chosen the sides are those of
 * that document alone, else of all; the verdicts are krishang's under any choice. Counts follow all other filters; the
 * count of a document is the rows left if that document alone is chosen.
 */
export function selectUseCases(index: UseCaseIndex, query: UseCaseFilters): UseCaseSelection {
  const [document, another] = query.document
  const { rows: all, facets } =
    document === undefined || another !== undefined ? index.union : index.alone[document]
  const found = searchRows(index.haystacks, query.q)
  const choices = choicesOf(facets, query)
  const rows = rowsIn(narrowByAll(found, Object.values(choices))).flatMap((row) => all[row] ?? [])
  return {
    rows,
    total: all.length,
    contested: rows.filter(({ contested }) => contested).length,
    counts: { ...countAll(found, choices), document: countDocuments(index, query, found) },
  }
}

const countDocuments = (index: UseCaseIndex, query: UseCaseFilters, found: RowSet): Counts =>
  new Map(
    DOCUMENT_IDS.map((document) => {
      const choices = choicesOf(index.alone[document].facets, { ...query, document: [document] })
      return [document, sizeOf(narrowByAll(found, Object.values(choices)))]
    }),
  )

function choicesOf(facets: Reading['facets'], query: UseCaseFilters): Choices<UseCaseFacet> {
  const any = (name: UseCaseFacet) =>
    ({ facet: facets[name], chosen: query[name], mode: 'any' }) as const
  return {
    llm: any('llm'),
    genai: any('genai'),
    side: any('side'),
    sector: any('sector'),
    document: any('document'),
  }
}

function read(useCases: readonly UseCase[], document?: DocumentId): Reading {
  const rows = useCases.map((useCase) => rowOf(useCase, document))
  const sectors = [...new Set(useCases.flatMap(({ sector }) => sector ?? []))].sort()
  return {
    rows,
    facets: {
      llm: indexFacet(rows, ({ llm }) => llm, VERDICTS),
      genai: indexFacet(rows, ({ genai }) => genai, VERDICTS),
      side: indexFacet(rows, ({ sides }) => sides, SIDES),
      sector: indexFacet(rows, ({ sector }) => (sector === null ? [] : [sector]), sectors),
      document: indexFacet(rows, ({ documents }) => documents, DOCUMENT_IDS),
    },
  }
}

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
