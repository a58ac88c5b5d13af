import type { DocumentId, Model, Side, Technology, UseCase } from '@/data/schema'
import { DOCUMENT_IDS } from '@/data/schema/values'
import { deriveModel, isContested, statementsOf } from '../consensus'
import type { TreeNode } from '../taxonomy'
import { UNSTATED } from '../words'
import { modelLeaf, placeModel, type TaxonPaths } from './concept'
import type { Arrangement } from './options'

/**
 * A leaf with the group it stands in. `groupsBy` are the groups in which a document by itself would put it; none where
 * the document says nothing that this order asks for.
 */
export type Filing = {
  readonly leaf: TreeNode
  readonly group: string
  readonly groupsBy: (document: DocumentId) => readonly string[]
  /** Whether a document by itself files it under different sides. */
  readonly isContestedBy: (document: DocumentId) => boolean
}

const LLM = 'llm'

/**
 * Models at their place in the taxonomy. A document that files a model only outside large language models puts it
 * elsewhere than there, even where the place it gives is merely a wider circle.
 */
export function fileByConcept(models: readonly Model[], paths: TaxonPaths): Filing[] {
  return models.map((model) => {
    const placement = placeModel(model, paths)
    const line = paths.get(placement.place) ?? []
    const isOnLine = (place: string) => line.includes(place)
    return {
      leaf: modelLeaf(model, placement),
      group: placement.place,
      groupsBy: (document) => {
        const stated = statementsOf(model, document)
        const isApart =
          isOnLine(LLM) && stated.every(({ side }) => side !== 'llm' && side !== 'both')
        const agrees = !isApart && stated.some(({ place }) => isOnLine(place))
        return agrees ? [placement.place] : [...new Set(stated.map(({ place }) => place))]
      },
      isContestedBy: contestedBy(model),
    }
  })
}

/** Models in the groups of another order; of several groups the first in the order of `ranked`. */
export function fileModels(
  models: readonly Model[],
  arrangement: Exclude<Arrangement, 'concept'>,
  paths: TaxonPaths,
): Filing[] {
  const ranked = RANKINGS[arrangement](models)
  const idOf = (key: string) => groupId(arrangement, key)
  return models.map((model) => {
    const [key = UNSTATED] = ranked(model)
    return {
      leaf: modelLeaf(model, placeModel(model, paths)),
      group: idOf(key),
      groupsBy: (document) =>
        arrangement === 'document' ? [idOf(key)] : ranked(model, document).map(idOf),
      isContestedBy: contestedBy(model),
    }
  })
}

const contestedBy = (row: Parameters<typeof isContested>[0]) => (document: DocumentId) =>
  isContested(row, document)

/** The id of a group: `vendor:openai`, `document:nurix:krishang`. */
export const groupId = (arrangement: Arrangement | 'side', key: string): string =>
  `${arrangement}:${key}`

/** What ranks the groups that a model belongs in, by all its statements or those of one document. */
type Ranked = (model: Model, document?: DocumentId) => readonly string[]

const RANKINGS: Readonly<
  Record<Exclude<Arrangement, 'concept'>, (models: readonly Model[]) => Ranked>
> = {
  modality: () => (model, document) => deriveModel(model, document).output,
  vendor: () => vendorsOf,
  technology: (models) => {
    const shared = (id: string) =>
      models.filter((model) => deriveModel(model).technologies.includes(id)).length
    return (model, document) =>
      deriveModel(model, document).technologies.sort((one, other) => shared(other) - shared(one))
  },
  document: () => (model) => [documentsKey(deriveModel(model).documents)],
}

/** The vendors stated of a model, those that more documents state first, then in the order of the statements. */
function vendorsOf(model: Model, document?: DocumentId): string[] {
  const stated = statementsOf(model, document)
  const documentsFor = (id: string) =>
    new Set(stated.filter(({ vendor }) => vendor === id).map(({ citation }) => citation.document))
      .size
  const vendors = [...new Set(stated.flatMap(({ vendor }) => vendor ?? []))]
  return vendors.sort((one, other) => documentsFor(other) - documentsFor(one))
}

/** `nurix:krishang`, or `all` for the three together. */
export const documentsKey = (documents: readonly DocumentId[]): string =>
  documents.length === DOCUMENT_IDS.length ? 'all' : documents.join(':')

/** Sides from the most specific on: where a leaf of several sides stands. */
const SIDES_RANKED = ['llm', 'both', 'generative-ai', 'neither'] as const satisfies readonly Side[]

/** A use case or technology, as far as arranging asks. */
export type SidedRow = Pick<UseCase | Technology, 'id' | 'name'> & {
  readonly statements: readonly {
    readonly side: Side
    readonly citation: { readonly document: DocumentId }
  }[]
  /** A use case is named by its verdicts too. */
  readonly verdicts?: readonly { readonly citation: { readonly document: DocumentId } }[]
}

/** Use cases or technologies by the side they are filed under, or by the documents that name them. */
export function fileSided(
  rows: readonly SidedRow[],
  kind: 'use-case' | 'technology',
  arrangement: 'concept' | 'document',
): Filing[] {
  return rows.map((row) => {
    const leaf = sidedLeaf(row, kind)
    if (arrangement === 'document') {
      const group = groupId('document', documentsKey(leaf.documents))
      return { leaf, group, groupsBy: () => [group], isContestedBy: contestedBy(row) }
    }
    const sidesOf = (document?: DocumentId) => {
      const sides = statementsOf(row, document).map(({ side }) => side)
      return SIDES_RANKED.filter((side) => sides.includes(side))
    }
    return {
      leaf,
      group: sideGroup(sidesOf()[0] ?? UNSTATED),
      groupsBy: (document) => sidesOf(document).map(sideGroup),
      isContestedBy: contestedBy(row),
    }
  })
}

/** The circle of a side: that of large language models is the taxon. */
export const sideGroup = (side: Side | typeof UNSTATED): string =>
  side === 'llm' ? LLM : groupId('side', side)

/** The id of the leaf of a use case or technology, apart from those of taxa and models. */
export const leafId = (kind: 'use-case' | 'technology', id: string): string => `${kind}:${id}`

function sidedLeaf(row: SidedRow, kind: 'use-case' | 'technology'): TreeNode {
  const naming = [...row.statements, ...(row.verdicts ?? [])].map(
    ({ citation }) => citation.document,
  )
  return {
    id: leafId(kind, row.id),
    name: row.name,
    kind,
    hue: null,
    otherOutputs: [],
    documents: DOCUMENT_IDS.filter((document) => naming.includes(document)),
    contested: isContested(row),
    children: [],
  }
}
