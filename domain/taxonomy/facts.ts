import type { Citation, DocumentId, Modality, Model, Relation, Side, Taxon } from '@/data/schema'
import { DOCUMENT_IDS } from '@/data/schema/values'
import { placeModel, type TaxonPaths } from '../arrange/concept'
import { distinctCitations } from '../citations'
import { deriveModel, sidesIn } from '../consensus'
import { leavesIn, type TreeNode } from '../taxonomy'
import { idInWords, SIDE_WORDS } from '../words'

/** A citation with what it is cited for. */
export type Cited = { readonly citation: Citation; readonly remark?: string }

const COLUMNS = ['llm', 'both', 'generative-ai', 'neither'] as const satisfies readonly Side[]

/** What each document files a row under; no side where it does not name it. */
export const filedUnder = (
  row: Parameters<typeof sidesIn>[0],
): { document: DocumentId; sides: Side[] }[] =>
  DOCUMENT_IDS.map((document) => ({ document, sides: sidesIn(row, document) }))

/** The sides that a table of placements needs a column for: always the three, "neither" only where it is used. */
export const sidesToShow = (row: Parameters<typeof sidesIn>[0]): Side[] =>
  COLUMNS.filter((side) => side !== 'neither' || row.statements.some((one) => one.side === side))

/** Why a model is contested, in a sentence; null where it is not. */
export function contestedReason(
  model: Model,
  paths: TaxonPaths,
  nameOf: (id: string) => string,
): string | null {
  const { sides, documents, contested } = deriveModel(model)
  const { place, others } = placeModel(model, paths)
  const elsewhere = [...new Set(others.map((other) => nameOf(other.place)))]
  const named =
    documents.length === DOCUMENT_IDS.length
      ? 'All three documents name it'
      : documents.length === 1
        ? `Only ${documents[0]} names it`
        : `${documents.length} documents name it`
  const reasons = [
    ...(contested
      ? [
          documents.length === 1
            ? `and files it under different sides: ${wordsOf(sides)}.`
            : `and it is filed under different sides: ${wordsOf(sides)}.`,
        ]
      : []),
    ...(elsewhere.length > 0
      ? [
          `${contested ? 'It' : 'and it'} stands here, in ${nameOf(place)}, as the most specific place stated, and is placed in ${elsewhere.join(' and ')} too.`,
        ]
      : []),
  ]
  return reasons.length === 0 ? null : `${named}, ${reasons.join(' ')}`
}

const wordsOf = (sides: readonly Side[]): string =>
  sides
    .filter((side) => side !== 'neither')
    .map((side) => SIDE_WORDS[side])
    .join(', ')

/** What is stated of a model, a citation each: its statements with their side, then its versions. */
export const citationsOf = ({ statements, versions }: Model): Cited[] => [
  ...statements.map(({ citation, side }) => ({ citation, remark: SIDE_WORDS[side] })),
  ...versions.map(({ citation, label }) => ({ citation, remark: `claims ${label}` })),
]

/** The citations of one document; all of them without one. */
export const citationsIn = (
  items: readonly Cited[],
  document: DocumentId | null,
): readonly Cited[] =>
  document === null ? items : items.filter(({ citation }) => citation.document === document)

/** What is stated of a taxon: the places that name it, then what speaks against where it stands. */
export const citationsOfTaxon = ({ citations }: Taxon): Cited[] =>
  distinctCitations(citations).map((citation) => ({ citation }))

/** The relations a node takes part in, those that contradict the tree first. */
export function relationsOf(id: string, relations: readonly Relation[]): Relation[] {
  const touching = relations.filter(({ subject, object }) => subject === id || object === id)
  const rank = ({ relation }: Relation) => (AGAINST_THE_TREE.has(relation) ? 0 : 1)
  return touching.sort((one, other) => rank(one) - rank(other))
}

const AGAINST_THE_TREE: ReadonlySet<Relation['relation']> = new Set([
  'evolves-into',
  'incomparable-to',
  'converges-with',
])

/** `Large language models evolves into Generative AI` as subject, verb and object. */
export const relationInWords = ({ relation }: Relation): string => idInWords(relation).toLowerCase()

/** A leaf in a list of those a circle holds. */
export type HeldLeaf = Pick<TreeNode, 'id' | 'name' | 'documents'> & {
  readonly versions: readonly { readonly label: string }[]
}

/** What a circle holds, and what its models have in common: how many state which input, and how many are contested. */
export type BranchFacts = {
  readonly leaves: readonly HeldLeaf[]
  readonly inputs: readonly { readonly modality: Modality; readonly models: number }[]
  readonly inputUnstated: number
  readonly contested: readonly TreeNode[]
}

/** Through a lens: of the leaves that its document names, by what it alone states. */
export function branchFacts(
  node: TreeNode,
  models: readonly Model[],
  document?: DocumentId,
): BranchFacts {
  const leaves = leavesIn(node).filter(
    ({ documents }) => document === undefined || documents.includes(document),
  )
  const modelsById = new Map(models.map((model) => [model.id, model]))
  const held = leaves
    .flatMap(({ id }) => modelsById.get(id) ?? [])
    .map((model) => deriveModel(model, document))
  const stated = [...new Set(held.flatMap(({ input }) => input))]
  return {
    leaves: leaves
      .map(({ id, name, documents }) => ({
        id,
        name,
        documents,
        versions: modelsById.get(id)?.versions ?? [],
      }))
      .sort((one, other) => other.documents.length - one.documents.length),
    inputs: stated
      .map((modality) => ({
        modality,
        models: held.filter(({ input }) => input.includes(modality)).length,
      }))
      .sort((one, other) => other.models - one.models),
    inputUnstated: held.filter(({ input }) => input.length === 0).length,
    contested: leaves.filter(({ contested }) => contested),
  }
}
