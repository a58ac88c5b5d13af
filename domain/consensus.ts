import {
  DOCUMENT_IDS,
  type DocumentId,
  MODALITIES,
  type Model,
  type ModelStatement,
  SIDES,
  type Side,
  type UseCase,
} from '@/data/schema'
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
  const present = new Set(values)
  return order.filter((value) => present.has(value))
}

const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort()

/**
 * Documents, or one document, file it under different sides. To name it under neither side files it nowhere, so it
 * contests nothing; `both` beside one of the two does.
 */
export const isContested = (sides: readonly Side[]): boolean =>
  sides.filter((side) => side !== 'neither').length > 1

/** What the statements of a model say together, or those of one document: the lens reads its document alone. */
export function deriveModel(model: Model, document?: DocumentId): DerivedModel {
  const statements = statementsOf(model, document)
  const sides = inOrder(
    SIDES,
    statements.map(({ side }) => side),
  )
  return {
    ...model,
    input: inOrder(
      MODALITIES,
      statements.flatMap(({ input }) => input),
    ),
    output: inOrder(
      MODALITIES,
      statements.flatMap(({ output }) => output),
    ),
    vendors: sorted(statements.flatMap(({ vendor }) => vendor ?? [])),
    technologies: sorted(statements.flatMap(({ technologies }) => technologies)),
    sides,
    documents: documentsOf(statements),
    contested: isContested(sides),
  }
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
  const sides = inOrder(
    SIDES,
    statements.map(({ side }) => side),
  )
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
  statements.filter(({ citation }) => document === undefined || citation.document === document)

/** The sides one document files a row under; empty where it does not name it. */
export const sidesIn = (
  row: { statements: readonly { side: Side; citation: { document: DocumentId } }[] },
  document: DocumentId,
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
