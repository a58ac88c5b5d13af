import type { Taxon } from '@/data/schema'
import { DOCUMENT_IDS, MODALITIES } from '@/data/schema/values'
import { listInWords } from '../format'
import { type GroupKind, leafCount, type TreeNode } from '../taxonomy'
import { MODALITY_WORDS, UNSTATED } from '../words'
import { sideGroup } from './filings'

const UNSTATED_NAMES: Readonly<Partial<Record<GroupKind, string>>> = {
  'by-modality': 'Output not stated',
  'by-vendor': 'Vendor not stated',
  'by-technology': 'Technology not stated',
}

const GROUP_KINDS: Readonly<Record<string, GroupKind>> = {
  modality: 'by-modality',
  vendor: 'by-vendor',
  technology: 'by-technology',
  document: 'by-document',
}

/** The circle of a group from its id (`vendor:openai`), named by what the id refers to. */
export function groupNode(
  id: string,
  children: readonly TreeNode[],
  names: Readonly<Record<string, string>>,
): TreeNode {
  const [order = '', ...keys] = id.split(':')
  const kind = GROUP_KINDS[order] ?? 'by-side'
  const key = keys.join(':')
  const modality = MODALITIES.find((one) => kind === 'by-modality' && one === key)
  return {
    id,
    name: nameOf(kind, key, names),
    kind,
    hue: modality ?? (kind === 'by-modality' ? UNSTATED : null),
    otherOutputs: [],
    documents: [],
    contested: false,
    children,
  }
}

function nameOf(kind: GroupKind, key: string, names: Readonly<Record<string, string>>): string {
  if (key === UNSTATED) return UNSTATED_NAMES[kind] ?? 'Not stated'
  if (kind === 'by-document') return documentsInWords(key)
  if (kind === 'by-modality')
    return MODALITY_WORDS[MODALITIES.find((modality) => modality === key) ?? UNSTATED]
  return names[key] ?? key
}

/** `All three documents`, `nurix and krishang`, `nurix alone`. */
function documentsInWords(key: string): string {
  if (key === 'all') return 'All three documents'
  const documents = DOCUMENT_IDS.filter((id) => key.split(':').includes(id))
  return documents.length === 1 ? `${documents[0]} alone` : listInWords(documents)
}

/**
 * Leaves by the side they are filed under, in the circles of the taxonomy that stand for sides: large language models
 * within generative AI, and beside them what is filed under both or under generative AI alone. What is filed under
 * neither, or under no side, stands outside.
 */
export function sideNodes(
  taxonomy: readonly Taxon[],
  leavesOf: (group: string) => readonly TreeNode[],
): TreeNode {
  const taxonNode = (id: string | undefined, children: readonly TreeNode[]): TreeNode => {
    const taxon = taxonomy.find((one) => (id === undefined ? one.parent === null : one.id === id))
    if (taxon === undefined) throw new Error(`The taxonomy has no ${id ?? 'root'}`)
    return {
      id: taxon.id,
      name: taxon.name,
      kind: taxon.kind,
      hue: null,
      otherOutputs: [],
      documents: [],
      contested: taxon.contested !== undefined,
      children,
    }
  }
  const sideNode = (side: keyof typeof SIDE_NAMES): TreeNode => ({
    id: sideGroup(side),
    name: SIDE_NAMES[side],
    kind: 'by-side',
    hue: null,
    otherOutputs: [],
    documents: [],
    contested: false,
    children: leavesOf(sideGroup(side)),
  })
  const filled = (nodes: readonly TreeNode[]) =>
    nodes
      .filter((node) => node.children.length > 0)
      .sort((one, other) => leafCount(other) - leafCount(one))
  return taxonNode(
    undefined,
    filled([
      taxonNode(
        'generative-ai',
        filled([
          taxonNode('llm', leavesOf(sideGroup('llm'))),
          sideNode('both'),
          sideNode('generative-ai'),
        ]),
      ),
      sideNode('neither'),
      sideNode(UNSTATED),
    ]),
  )
}

const SIDE_NAMES = {
  both: 'Both together',
  'generative-ai': 'Generative AI, not as LLMs',
  neither: 'Neither of the two',
  [UNSTATED]: 'Verdict only, no side',
} as const
