import type {
  DocumentId,
  Model,
  ModelStatement,
  Organisation,
  Side,
  Technology,
} from '@/data/schema'
import { DOCUMENT_IDS, MODALITIES, SIDES } from '@/data/schema/values'
import {
  citationsOfModel,
  type Derivation,
  type DerivedModel,
  filedBy,
  MODEL_FIELDS,
  stated,
} from '../consensus'
import { type FacetReader, indexRows, type RowIndex } from './row-index'
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

/** Everything filtering needs of the models. */
export type ModelIndex = RowIndex<ModelRow, ModelFacet> & { readonly names: ModelNames }

/** The rows that the model table reads. */
export type ModelSources = {
  readonly models: readonly Model[]
  readonly organisations: readonly Pick<Organisation, 'id' | 'name'>[]
  readonly technologies: readonly Pick<Technology, 'id' | 'name'>[]
}

const indexes = new WeakMap<ModelSources, ModelIndex>()

/**
 * Reads the models for filtering: as the union of all statements, and as each document alone. The same sources have one
 * index, whoever asks for it.
 */
export function indexModels(sources: ModelSources): ModelIndex {
  const known = indexes.get(sources)
  if (known !== undefined) return known
  const { models, organisations, technologies } = sources
  const names: ModelNames = {
    vendors: new Map(organisations.map(({ id, name }) => [id, name])),
    technologies: new Map(technologies.map(({ id, name }) => [id, name])),
  }
  const rows = indexRows<Model, ModelRow, ModelFacet>(models, {
    fields: fieldsWith(names),
    haystackOf: (model) => haystackOfModel(model, names),
    facets: FACETS,
  })
  // The parts of an index are worked out when they are read: a copy would read them all.
  const index = Object.assign(rows, { names })
  indexes.set(sources, index)
  return index
}

const facet = (
  values: readonly string[] | null,
  valuesOf: (statement: ModelStatement) => readonly string[],
): FacetReader<Model> => ({
  values,
  valuesOf: (model, document) => stated(model, document, valuesOf),
})

const FACETS: Readonly<Record<ModelFacet, FacetReader<Model>>> = {
  output: facet(MODALITIES, ({ output }) => output),
  input: facet(MODALITIES, ({ input }) => input),
  side: facet(SIDES, ({ side }) => [side]),
  vendor: facet(null, ({ vendor }) => (vendor === null ? [] : [vendor])),
  technology: facet(null, ({ technologies }) => technologies),
  document: facet(DOCUMENT_IDS, ({ citation }) => [citation.document]),
  contested: {
    values: ['yes', 'no'],
    valuesOf: (model, document) => [MODEL_FIELDS.contested(model, document) ? 'yes' : 'no'],
  },
}

const fieldsWith = (names: ModelNames): Derivation<Model, ModelRow> => ({
  ...MODEL_FIELDS,
  vendorNames: (model, document) =>
    MODEL_FIELDS.vendors(model, document).map((id) => names.vendors.get(id) ?? id),
  technologyNames: (model, document) =>
    MODEL_FIELDS.technologies(model, document).map((id) => names.technologies.get(id) ?? id),
  filed: (model) => filedBy(model),
  citationCount: (model) => citationsOfModel(model).length,
})
