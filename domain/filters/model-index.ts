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
  type DerivedModel,
  deriveModel,
  filedBy,
  isContested,
  statementsOf,
} from '../consensus'
import { type FacetReader, indexRows, type RowIndex, valuesHeld } from './row-index'
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

/** Reads the models for filtering: as the union of all statements, and as each document alone. */
export function indexModels({ models, organisations, technologies }: ModelSources): ModelIndex {
  const names: ModelNames = {
    vendors: new Map(organisations.map(({ id, name }) => [id, name])),
    technologies: new Map(technologies.map(({ id, name }) => [id, name])),
  }
  const index = indexRows<Model, ModelRow, ModelFacet>(models, {
    rowOf: (model, document) => rowOf(model, names, document),
    haystackOf: (model) => haystackOfModel(model, names),
    facets: {
      output: closed(MODALITIES, ({ output }) => output),
      input: closed(MODALITIES, ({ input }) => input),
      side: closed(SIDES, ({ side }) => [side]),
      vendor: open(models, ({ vendor }) => (vendor === null ? [] : [vendor])),
      technology: open(models, (statement) => statement.technologies),
      document: closed(DOCUMENT_IDS, ({ citation }) => [citation.document]),
      contested: {
        values: () => ['yes', 'no'],
        valuesOf: (model, document) => {
          const sides = new Set(statedOf(model, document).map(({ side }) => side))
          return [isContested([...sides]) ? 'yes' : 'no']
        },
      },
    },
  })
  // The parts of an index are worked out when they are read: a copy would read them all.
  return Object.assign(index, { names })
}

const statedOf = (model: Model, document?: DocumentId): readonly ModelStatement[] =>
  document === undefined ? model.statements : statementsOf(model, document)

/** A facet whose values are known beforehand. */
const closed = (
  values: readonly string[],
  valuesOf: (statement: ModelStatement) => readonly string[],
): FacetReader<Model> => ({
  values: () => values,
  valuesOf: (model, document) => statedOf(model, document).flatMap(valuesOf),
})

/** A facet whose values are those that any statement holds. */
function open(
  models: readonly Model[],
  valuesOf: (statement: ModelStatement) => readonly string[],
): FacetReader<Model> {
  let held: readonly string[] | undefined
  const values = () => {
    held ??= valuesHeld(models, ({ statements }) => statements.flatMap(valuesOf))
    return held
  }
  return { ...closed([], valuesOf), values }
}

function rowOf(model: Model, names: ModelNames, document?: DocumentId): ModelRow {
  const derived = deriveModel(model, document)
  return {
    ...derived,
    vendorNames: derived.vendors.map((id) => names.vendors.get(id) ?? id),
    technologyNames: derived.technologies.map((id) => names.technologies.get(id) ?? id),
    filed: filedBy(model),
    citationCount: citationsOfModel(model).length,
  }
}
