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

/**
 * Documents, or one document, file it under different sides. To name it under neither side files it nowhere, so it
 * contests nothing; `both` beside one of the two does.
 */
export const isContested = (sides: readonly Side[]): boolean =>
  sides.filter((side) => side !== 'neither').length > 1

/** What the statements of a model say together, or those of one document: the lens reads its document alone. */
export function deriveModel(model: Model, document?: DocumentId): DerivedModel {
  const input = new Set<string>()
  const output = new Set<string>()
  const sides = new Set<string>()
  const documents = new Set<string>()
  const vendors = new Set<string>()
  const technologies = new Set<string>()
  for (const statement of model.statements) {
    if (document !== undefined && statement.citation.document !== document) continue
    addAll(input, statement.input)
    addAll(output, statement.output)
    addAll(technologies, statement.technologies)
    if (statement.vendor !== null) vendors.add(statement.vendor)
    sides.add(statement.side)
    documents.add(statement.citation.document)
  }
  const filed = SIDES.filter((side) => sides.has(side))
  return {
    ...model,
    input: MODALITIES.filter((modality) => input.has(modality)),
    output: MODALITIES.filter((modality) => output.has(modality)),
    vendors: [...vendors].sort(),
    technologies: [...technologies].sort(),
    sides: filed,
    documents: DOCUMENT_IDS.filter((id) => documents.has(id)),
    contested: isContested(filed),
  }
}

function addAll(values: Set<string>, more: readonly string[]): void {
  for (const value of more) values.add(value)
}

/**
 * What the statements of a use case say together, or those of one document. Verdicts name a document too, but never a
 * side.
 */
export function deriveUseCase(useCase: UseCase, document?: DocumentId): DerivedUseCase {
  const statements = statementsOf(useCase, document)
  const verdicts = useCase.verdicts.filter(
    ({ citation }) => document === undefined || citation.document === document,
  )
  const sides = sidesIn(useCase, document)
  return {
    ...useCase,
    sides,
    documents: documentsOf([...statements, ...verdicts]),
    contested: isContested(sides),
  }
}

/** The statements of a row, all or those of one document. */
export const statementsOf = <Statement extends { citation: { document: DocumentId } }>(
  { statements }: { statements: readonly Statement[] },
  document?: DocumentId,
): Statement[] =>
  document === undefined
    ? [...statements]
    : statements.filter(({ citation }) => citation.document === document)

/** The sides a row is filed under, by all documents or by one; empty where it does not name it. */
export const sidesIn = (
  row: { statements: readonly { side: Side; citation: { document: DocumentId } }[] },
  document?: DocumentId,
): Side[] =>
  inOrder(
    SIDES,
    statementsOf(row, document).map(({ side }) => side),
  )

/** The sides each document files a row under; none where it does not name it. */
export const filedBy = (row: Parameters<typeof sidesIn>[0]): Record<DocumentId, Side[]> => ({
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
