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
} from '../consensus'
import type { EachValue } from '../filters'
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

/** A facet of what statements state. */
const facet = (
  values: readonly string[] | null,
  eachOf: EachValue<ModelStatement>,
): FacetReader<Model> => ({
  values,
  eachValue: (document) => (model, tell) => {
    for (const statement of model.statements)
      if (document === undefined || statement.citation.document === document)
        eachOf(statement, tell)
  },
})

const FACETS: Readonly<Record<ModelFacet, FacetReader<Model>>> = {
  output: facet(MODALITIES, ({ output }, tell) => output.forEach(tell)),
  input: facet(MODALITIES, ({ input }, tell) => input.forEach(tell)),
  side: facet(SIDES, ({ side }, tell) => tell(side)),
  vendor: facet(null, ({ vendor }, tell) => (vendor === null ? undefined : tell(vendor))),
  technology: facet(null, ({ technologies }, tell) => technologies.forEach(tell)),
  document: facet(DOCUMENT_IDS, ({ citation }, tell) => tell(citation.document)),
  contested: {
    values: ['yes', 'no'],
    eachValue: (document) => (model, tell) =>
      tell(MODEL_FIELDS.contested(model, document) ? 'yes' : 'no'),
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
