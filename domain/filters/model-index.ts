import {
  DOCUMENT_IDS,
  type DocumentId,
  MODALITIES,
  type Model,
  type Organisation,
  SIDES,
  type Side,
  type Technology,
} from '@/data/schema'
import { citationsOfModel, type DerivedModel, deriveModel, filedBy } from '../consensus'
import { type Facet, indexFacet } from '../filters'
import { haystackOfModel } from './searched-texts'

/** A model as one line of the table: what its statements say, all or those of one document. */
export type ModelRow = DerivedModel & {
  readonly vendorNames: readonly string[]
  readonly technologyNames: readonly string[]
  /** The sides each document files it under; empty where it does not name it. Never narrowed to one document. */
  readonly filed: Readonly<Record<DocumentId, readonly Side[]>>
  readonly citationCount: number
}

export const MODEL_FACETS = [
  'output',
  'input',
  'side',
  'vendor',
  'technology',
  'document',
  'contested',
] as const
export type ModelFacet = (typeof MODEL_FACETS)[number]

/** Names of what models refer to by id. */
export type ModelNames = {
  readonly vendors: ReadonlyMap<string, string>
  readonly technologies: ReadonlyMap<string, string>
}

export type Reading = {
  readonly rows: readonly ModelRow[]
  readonly facets: Readonly<Record<ModelFacet, Facet>>
}

/** Everything filtering needs, read once from the models. */
export type ModelIndex = {
  readonly names: ModelNames
  readonly haystacks: readonly string[]
  /** All statements together. */
  readonly union: Reading
  /** The statements of each document alone. */
  readonly alone: Readonly<Record<DocumentId, Reading>>
}

/** The rows that the model table reads. */
export type ModelSources = {
  readonly models: readonly Model[]
  readonly organisations: readonly Pick<Organisation, 'id' | 'name'>[]
  readonly technologies: readonly Pick<Technology, 'id' | 'name'>[]
}

/** Reads the models for filtering: as the union of all statements, and as each document alone. */
export function indexModels({ models, organisations, technologies }: ModelSources): ModelIndex {
  const names: ModelNames = {
    vendors: new Map(organisations.map(({ id, name }) => [id, name])),
    technologies: new Map(technologies.map(({ id, name }) => [id, name])),
  }
  const statements = models.flatMap((model) => model.statements)
  const shared: Shared = {
    names,
    models: models.map((model) => ({
      model,
      filed: filedBy(model),
      citationCount: citationsOfModel(model).length,
    })),
    vendors: distinct(statements.flatMap(({ vendor }) => vendor ?? [])),
    technologies: distinct(statements.flatMap((statement) => statement.technologies)),
  }
  return {
    names,
    haystacks: models.map((model) => haystackOfModel(model, names)),
    union: read(shared),
    alone: {
      nurix: read(shared, 'nurix'),
      krishang: read(shared, 'krishang'),
      'head-to-head': read(shared, 'head-to-head'),
    },
  }
}

/** What is the same however the models are read. */
type Shared = {
  readonly names: ModelNames
  readonly models: readonly (Pick<ModelRow, 'filed' | 'citationCount'> & { model: Model })[]
  readonly vendors: readonly string[]
  readonly technologies: readonly string[]
}

const distinct = (values: Iterable<string>): string[] => [...new Set(values)].sort()

function read({ names, models, vendors, technologies }: Shared, document?: DocumentId): Reading {
  const rows = models.map(({ model, filed, citationCount }): ModelRow => {
    const derived = deriveModel(model, document)
    const vendorNames = derived.vendors.map((id) => names.vendors.get(id) ?? id)
    const technologyNames = derived.technologies.map((id) => names.technologies.get(id) ?? id)
    return { ...derived, vendorNames, technologyNames, filed, citationCount }
  })
  return {
    rows,
    facets: {
      output: indexFacet(rows, ({ output }) => output, MODALITIES),
      input: indexFacet(rows, ({ input }) => input, MODALITIES),
      side: indexFacet(rows, ({ sides }) => sides, SIDES),
      vendor: indexFacet(rows, (row) => row.vendors, vendors),
      technology: indexFacet(rows, (row) => row.technologies, technologies),
      document: indexFacet(rows, ({ documents }) => documents, DOCUMENT_IDS),
      contested: indexFacet(rows, ({ contested }) => [contested ? 'yes' : 'no'], ['yes', 'no']),
    },
  }
}
