import type { Model, Taxon } from '@/data/schema'
import { arrangeByConcept, taxonPaths } from './arrange/concept'
import { type Filing, fileByConcept, fileModels, fileSided, type SidedRow } from './arrange/filings'
import { groupNode, sideNodes } from './arrange/groups'
import type { Arrangement, Leaves } from './arrange/options'
import { arrangementsOf } from './arrange/options'
import type { TreeNode } from './taxonomy'
import { UNSTATED } from './words'

/** The rows to be arranged, and the names of what they refer to by id. */
export type ArrangeSources = {
  readonly taxonomy: readonly Taxon[]
  readonly models: readonly Model[]
  readonly useCases: readonly SidedRow[]
  readonly technologies: readonly SidedRow[]
  readonly names: Readonly<Record<string, string>>
}

/** What the circles hold and how they are nested. */
export type Order = { readonly arrangement: Arrangement; readonly leaves: Leaves }

/** The same leaves, nested by another order: the tree, and each leaf with its group. */
export type Arranged = { readonly tree: TreeNode; readonly filings: readonly Filing[] }

/**
 * Nests leaves in an order. Every leaf stands in exactly one group; which, where it belongs in several, is told by
 * `ruleInWords`. Groups come with the larger first and what is not stated last.
 * @throws if the order has no meaning (see `arrangementsOf`) or the taxonomy no root.
 */
export function arrange(sources: ArrangeSources, { arrangement, leaves }: Order): Arranged {
  if (!arrangementsOf(leaves).includes(arrangement))
    throw new Error(`No arrangement of ${leaves} by ${arrangement}`)
  const { taxonomy, models, names } = sources
  if (leaves === 'models') {
    const paths = taxonPaths(taxonomy)
    if (arrangement === 'concept')
      return {
        tree: arrangeByConcept(taxonomy, models),
        filings: fileByConcept(models, paths),
      }
    const filings = fileModels(models, arrangement, paths)
    return { filings, tree: grouped(taxonomy, filings, names) }
  }
  const isUseCases = leaves === 'use-cases'
  const filings = fileSided(
    isUseCases ? sources.useCases : sources.technologies,
    isUseCases ? 'use-case' : 'technology',
    arrangement === 'document' ? 'document' : 'concept',
  )
  return {
    filings,
    tree:
      arrangement === 'document'
        ? grouped(taxonomy, filings, names)
        : sideNodes(taxonomy, (group) => leavesOf(filings, group)),
  }
}

/** Groups in the root. */
function grouped(
  taxonomy: readonly Taxon[],
  filings: readonly Filing[],
  names: ArrangeSources['names'],
): TreeNode {
  const root = taxonomy.find(({ parent }) => parent === null)
  if (root === undefined) throw new Error('The taxonomy has no root')
  const ids = [...new Set(filings.map(({ group }) => group))]
  const children = ids.map((id) => groupNode(id, leavesOf(filings, id), names))
  return {
    id: root.id,
    name: root.name,
    kind: root.kind,
    hue: root.modality,
    otherOutputs: [],
    documents: [],
    contested: false,
    children: children.sort(
      (one, other) =>
        isUnstated(one) - isUnstated(other) || other.children.length - one.children.length,
    ),
  }
}

const leavesOf = (filings: readonly Filing[], group: string): TreeNode[] =>
  filings.filter((filing) => filing.group === group).map(({ leaf }) => leaf)

const isUnstated = ({ id }: TreeNode): number => Number(id.endsWith(`:${UNSTATED}`))
