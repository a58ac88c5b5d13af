import { stratify } from 'd3'
import type { Citation, Model, Taxon } from '@/data/schema'
import { deriveModel } from '../consensus'
import { leafCount, type TreeNode } from '../taxonomy'
import { UNSTATED } from '../words'

/** A placement of a model that its circle does not show: neither where it stands nor a wider circle around that. */
export type OtherPlace = { readonly place: string; readonly citation: Citation }

/** Where a model stands, and what speaks against it. */
export type Placement = { readonly place: string; readonly others: readonly OtherPlace[] }

/** Taxa of a tree with the way to each. */
export type TaxonPaths = ReadonlyMap<string, readonly string[]>

const LLM = 'llm'

/**
 * The ids from the root to each taxon, itself included.
 * @throws if the rows are no single tree: no root or two, an unknown parent, a cycle.
 */
export function taxonPaths(taxonomy: readonly Taxon[]): TaxonPaths {
  if (taxonomy.length === 0) return new Map()
  const root = stratify<Taxon>()
    .id(({ id }) => id)
    .parentId(({ parent }) => parent)([...taxonomy])
  return new Map(
    root.descendants().map((node) => [
      node.data.id,
      node
        .ancestors()
        .reverse()
        .map(({ data }) => data.id),
    ]),
  )
}

/**
 * A model stands at the deepest place that any statement gives it. Among places of equal depth one that a statement gives
 * while filing it under both sides comes first, then the one under large language models, then the one more documents give,
 * then the one stated first. The other places are those
 * on another line of the tree: a wider circle around where it stands contradicts nothing.
 */
export function placeModel({ statements }: Model, paths: TaxonPaths): Placement {
  const pathOf = (place: string) => paths.get(place) ?? []
  const isUnderLlm = (place: string) => Number(pathOf(place).includes(LLM))
  const joinsSides = (place: string) =>
    Number(statements.some((one) => one.place === place && one.side === 'both'))
  const documentsAt = (place: string) =>
    new Set(
      statements.filter((one) => one.place === place).map(({ citation }) => citation.document),
    ).size
  const [place = ''] = [...new Set(statements.map((statement) => statement.place))].sort(
    (one, other) =>
      pathOf(other).length - pathOf(one).length ||
      joinsSides(other) - joinsSides(one) ||
      isUnderLlm(other) - isUnderLlm(one) ||
      documentsAt(other) - documentsAt(one),
  )
  const line = new Set(pathOf(place))
  return {
    place,
    others: statements
      .filter((statement) => !line.has(statement.place))
      .map(({ place, citation }) => ({ place, citation })),
  }
}

/**
 * The concept arrangement: the taxonomy with each model as a leaf at its most specific place. A model is contested when
 * documents, or one document, file it under different sides or place it on another line of the tree. Branches come in
 * the order of the rows, the larger first; branches without a model stay.
 */
export function arrangeByConcept(taxonomy: readonly Taxon[], models: readonly Model[]): TreeNode {
  const paths = taxonPaths(taxonomy)
  const leaves = models.map((model) => ({ model, placement: placeModel(model, paths) }))

  const grow = (taxon: Taxon): TreeNode => ({
    id: taxon.id,
    name: taxon.name,
    kind: taxon.kind,
    hue: taxon.modality,
    otherOutputs: [],
    documents: [],
    contested: taxon.contested !== undefined,
    children: [
      ...taxonomy
        .filter(({ parent }) => parent === taxon.id)
        .map(grow)
        .sort(
          (one, other) => isOutside(one) - isOutside(other) || leafCount(other) - leafCount(one),
        ),
      ...leaves
        .filter(({ placement }) => placement.place === taxon.id)
        .map(({ model, placement }) => modelLeaf(model, placement)),
    ],
  })

  const root = taxonomy.find(({ parent }) => parent === null)
  if (root === undefined) throw new Error('The taxonomy has no root')
  return grow(root)
}

const isOutside = ({ kind }: TreeNode): number => Number(kind === 'outside')

/** The leaf of a model, contested by sides or by places on another line of the tree. */
export function modelLeaf(model: Model, { others }: Placement): TreeNode {
  const { output, documents, contested } = deriveModel(model)
  const [hue = UNSTATED, ...otherOutputs] = output
  return {
    id: model.id,
    name: model.name,
    kind: 'model',
    hue,
    otherOutputs,
    documents,
    contested: contested || others.length > 0,
    children: [],
  }
}
