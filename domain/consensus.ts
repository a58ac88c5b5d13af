import type { DocumentId, Model, ModelStatement, Side, UseCase } from '@/data/schema'
import { DOCUMENT_IDS, MODALITIES, SIDES } from '@/data/schema/values'
import { distinctCitations } from './citations'

/** A model with what all its statements say together. The unions decide nothing: each value is some document's. */
export type DerivedModel = Model & {
  readonly input: ModelStatement['input']
  readonly output: ModelStatement['output']
  readonly vendors: string[]
  readonly technologies: string[]
  readonly sides: Side[]
  readonly documents: DocumentId[]
  readonly contested: boolean
}

export type DerivedUseCase = UseCase & {
  readonly sides: Side[]
  readonly documents: DocumentId[]
  readonly contested: boolean
}

const inOrder = <Value extends string>(
  order: readonly Value[],
  values: Iterable<Value>,
): Value[] => {
  const present = [...values]
  return order.filter((value) => present.includes(value))
}

/** How each field that a row has beside those of its source is worked out: from all statements, or one document's. */
export type Derivation<Source, Row> = {
  readonly [Field in Exclude<keyof Row, keyof Source>]: (
    source: Source,
    document?: DocumentId,
  ) => Row[Field]
}

/** A source with its derived fields. */
export const derive = <Source extends object, Row extends Source>(
  source: Source,
  fields: Derivation<Source, Row>,
  document?: DocumentId,
): Row => {
  const derived = Object.entries<(source: Source, document?: DocumentId) => unknown>(fields).map(
    ([field, work]) => [field, work(source, document)],
  )
  // Every field of a row is one of its source, or has its derivation.
  return { ...source, ...Object.fromEntries(derived) } as Row
}

export const MODEL_FIELDS: Derivation<Model, DerivedModel> = {
  input: (model, document) =>
    inOrder(
      MODALITIES,
      stated(model, document, ({ input }) => input),
    ),
  output: (model, document) =>
    inOrder(
      MODALITIES,
      stated(model, document, ({ output }) => output),
    ),
  vendors: (model, document) => distinct(stated(model, document, vendorIn)),
  technologies: (model, document) =>
    distinct(stated(model, document, ({ technologies }) => technologies)),
  sides: (model, document) => sidesIn(model, document),
  documents: (model, document) => documentsOf(statementsOf(model, document)),
  contested: (model, document) => isContested(model, document),
}

/** What the statements of a model say together, or those of one document: the lens reads its document alone. */
export const deriveModel = (model: Model, document?: DocumentId): DerivedModel =>
  derive(model, MODEL_FIELDS, document)

const vendorIn = ({ vendor }: ModelStatement): string[] => (vendor === null ? [] : [vendor])

const distinct = (values: readonly string[]): string[] => [...new Set(values)].sort()

export const USE_CASE_FIELDS: Derivation<UseCase, DerivedUseCase> = {
  sides: sidesIn,
  documents: ({ statements, verdicts }, document) =>
    documentsOf(statementsOf({ statements: [...statements, ...verdicts] }, document)),
  contested: (useCase, document) => isContested(useCase, document),
}

/**
 * What the statements of a use case say together, or those of one document. Verdicts name a document too, but never a
 * side.
 */
export const deriveUseCase = (useCase: UseCase, document?: DocumentId): DerivedUseCase =>
  derive(useCase, USE_CASE_FIELDS, document)

/** The statements of a row, all or those of one document. */
export const statementsOf = <Statement extends { citation: { document: DocumentId } }>(
  { statements }: { statements: readonly Statement[] },
  document?: DocumentId,
): Statement[] =>
  document === undefined
    ? [...statements]
    : statements.filter(({ citation }) => citation.document === document)

/** What the statements of a row hold, all or those of one document, in their order and with repeats. */
export function stated<Statement extends { citation: { document: DocumentId } }, Value>(
  { statements }: { statements: readonly Statement[] },
  document: DocumentId | undefined,
  valuesOf: (statement: Statement) => readonly Value[],
): Value[] {
  const values: Value[] = []
  for (const statement of statements)
    if (document === undefined || statement.citation.document === document)
      for (const value of valuesOf(statement)) values.push(value)
  return values
}

/** What of a row says where it is filed. */
type Filed = { statements: readonly { side: Side; citation: { document: DocumentId } }[] }

/**
 * Documents, or one document, file a row under different sides. To name it under neither side files it nowhere, so it
 * contests nothing; `both` beside one of the two does. Found without a list of the sides: long tables ask it of every row.
 */
export function isContested({ statements }: Filed, document?: DocumentId): boolean {
  let known: Side | undefined
  for (const { side, citation } of statements) {
    if (side === 'neither' || (document !== undefined && citation.document !== document)) continue
    if (known !== undefined && side !== known) return true
    known = side
  }
  return false
}

/** The sides a row is filed under, by all documents or by one; empty where it does not name it. */
export function sidesIn(row: Filed, document?: DocumentId): Side[] {
  return inOrder(
    SIDES,
    stated(row, document, ({ side }) => [side]),
  )
}

/** The sides each document files a row under; none where it does not name it. */
export const filedBy = (row: Filed): Record<DocumentId, Side[]> => ({
  nurix: sidesIn(row, 'nurix'),
  krishang: sidesIn(row, 'krishang'),
  'head-to-head': sidesIn(row, 'head-to-head'),
})

const documentsOf = (rows: readonly { citation: { document: DocumentId } }[]): DocumentId[] =>
  inOrder(
    DOCUMENT_IDS,
    rows.map(({ citation }) => citation.document),
  )

/** Every place that says something of a model, its versions included, without repeats. */
export const citationsOfModel = ({ statements, versions }: Model) =>
  distinctCitations([...statements, ...versions].map(({ citation }) => citation))

/** Every place that says something of a use case, without repeats. */
export const citationsOfUseCase = ({ statements, verdicts, examples }: UseCase) =>
  distinctCitations([...verdicts, ...statements, ...examples].map(({ citation }) => citation))
