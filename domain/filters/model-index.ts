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
import { type Facet, indexFacet } from '../filters'
import { lazily, oncePerRow } from '../lazy'
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

/** What statements say of the models: all of them, or those of one document, whose reading holds the models it names. */
export type Reading = {
  /** The model with this number as a row, derived when it is first asked for. */
  readonly row: (number: number) => ModelRow
  /** Each facet is indexed when it is first read. */
  readonly facets: Readonly<Record<ModelFacet, Facet>>
}

/** Everything filtering needs of the models. What no reader has asked for yet is not worked out. */
export type ModelIndex = {
  readonly names: ModelNames
  readonly total: number
  readonly haystacks: readonly string[]
  /** All statements together. */
  readonly union: Reading
  /** The statements of each document alone. */
  readonly alone: Readonly<Record<DocumentId, Reading>>
  /** A model by its id as all statements tell it. */
  readonly find: (id: string) => ModelRow | undefined
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
  const values = lazily({
    vendor: () => distinct(models, ({ vendor }) => (vendor === null ? [] : [vendor])),
    technology: () => distinct(models, (statement) => statement.technologies),
  })
  const read = (document?: DocumentId) => readModels(models, names, values, document)
  const union = read()
  return lazily<ModelIndex>({
    names: () => names,
    total: () => models.length,
    haystacks: () => models.map((model) => haystackOfModel(model, names)),
    union: () => union,
    alone: () =>
      lazily<ModelIndex['alone']>({
        nurix: () => read('nurix'),
        krishang: () => read('krishang'),
        'head-to-head': () => read('head-to-head'),
      }),
    find: () => {
      const numbers = new Map(models.map(({ id }, number) => [id, number]))
      return (id) => {
        const number = numbers.get(id)
        return number === undefined ? undefined : union.row(number)
      }
    },
  })
}

/** The values of the open lists that any statement holds, sorted. */
type OpenValues = Readonly<Record<'vendor' | 'technology', readonly string[]>>

const distinct = (
  models: readonly Model[],
  valuesOf: (statement: ModelStatement) => readonly string[],
): string[] => {
  const values = new Set<string>()
  for (const { statements } of models)
    for (const statement of statements) for (const value of valuesOf(statement)) values.add(value)
  return [...values].sort()
}

function readModels(
  models: readonly Model[],
  names: ModelNames,
  values: OpenValues,
  document?: DocumentId,
): Reading {
  const facet = (
    known: () => readonly string[],
    valuesOf: (statements: readonly ModelStatement[]) => readonly string[],
  ) => {
    const valuesOfModel = (model: Model) =>
      valuesOf(document === undefined ? model.statements : statementsOf(model, document))
    return () => indexFacet(models, valuesOfModel, known())
  }
  return {
    row: oncePerRow((number) => rowOf(models[number], names, document)),
    facets: lazily<Reading['facets']>({
      output: facet(
        () => MODALITIES,
        (statements) => statements.flatMap(({ output }) => output),
      ),
      input: facet(
        () => MODALITIES,
        (statements) => statements.flatMap(({ input }) => input),
      ),
      side: facet(() => SIDES, sidesOf),
      vendor: facet(
        () => values.vendor,
        (statements) => statements.flatMap(({ vendor }) => vendor ?? []),
      ),
      technology: facet(
        () => values.technology,
        (statements) => statements.flatMap(({ technologies }) => technologies),
      ),
      document: facet(
        () => DOCUMENT_IDS,
        (statements) => statements.map(({ citation }) => citation.document),
      ),
      contested: facet(
        () => ['yes', 'no'],
        (statements) => [isContested([...new Set(sidesOf(statements))]) ? 'yes' : 'no'],
      ),
    }),
  }
}

const sidesOf = (statements: readonly ModelStatement[]): Side[] =>
  statements.map(({ side }) => side)

function rowOf(model: Model | undefined, names: ModelNames, document?: DocumentId): ModelRow {
  if (model === undefined) throw new RangeError('There is no model with this number')
  const derived = deriveModel(model, document)
  return {
    ...derived,
    vendorNames: derived.vendors.map((id) => names.vendors.get(id) ?? id),
    technologyNames: derived.technologies.map((id) => names.technologies.get(id) ?? id),
    filed: filedBy(model),
    citationCount: citationsOfModel(model).length,
  }
}
