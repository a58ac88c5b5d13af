import { describe, expect, test } from 'vitest'
import { loadDataset } from '@/data/load'
import { DOCUMENT_IDS, type DocumentId } from '@/data/schema'
import { arrange } from '@/domain/arrange'
import { lensOn } from '@/domain/arrange/lens'
import { arrangementsOf, LEAVES } from '@/domain/arrange/options'
import { indexTree, isLeaf } from '@/domain/taxonomy'
import { discOf } from '@/domain/taxonomy/disc'
import { countInWords, linkInWords } from '@/domain/taxonomy/wording'

const dataset = loadDataset()
const sources = { ...dataset, names: {} }
const through = (document: DocumentId, order: Parameters<typeof arrange>[1]) => {
  const { tree, filings } = arrange(sources, order)
  return indexTree(tree, { lens: lensOn(filings, document) })
}
const concept = { arrangement: 'concept', leaves: 'models' } as const
const orders = LEAVES.flatMap((leaves) =>
  arrangementsOf(leaves).map((arrangement) => ({ arrangement, leaves })),
)

describe('a lens on one document', () => {
  test('shows as unnamed exactly what the document does not name, in every order', () => {
    for (const document of DOCUMENT_IDS) {
      for (const order of orders) {
        for (const { node, seen } of through(document, order).values()) {
          if (isLeaf(node))
            expect(seen?.mark === 'unnamed', node.id).toBe(!node.documents.includes(document))
        }
      }
    }
  })

  test('counts what the document names', () => {
    const index = through('nurix', concept)
    const root = index.get('artificial-intelligence')
    const named = dataset.models.filter(({ statements }) =>
      statements.some(({ citation }) => citation.document === 'nurix'),
    ).length
    expect(root?.seen?.named).toBe(named)
    expect(root && countInWords(root)).toBe(`nurix names ${named} of ${dataset.models.length}`)
  })

  test('marks a model that the document files only outside large language models, though it stands there', () => {
    const chatgpt = through('nurix', concept).get('chatgpt')
    expect(chatgpt && discOf(chatgpt)).toBe('elsewhere')
    expect(chatgpt && linkInWords(chatgpt)).toBe('ChatGPT, filed elsewhere by nurix')
  })

  test('marks a model that the document by itself files under several sides', () => {
    const gpt4 = through('nurix', concept).get('gpt-4')
    expect(gpt4?.seen?.mark).toBe('contested')
    expect(gpt4 && linkInWords(gpt4)).toBe('GPT-4, contested within nurix')
  })

  test('calls nothing elsewhere of which the document states no vendor', () => {
    const index = through('krishang', { arrangement: 'vendor', leaves: 'models' })
    expect(index.get('dall-e')?.parent?.id).toBe('vendor:openai')
    expect(index.get('dall-e')?.seen?.mark).toBe('named')
  })

  test('moves nothing', () => {
    const { tree, filings } = arrange(sources, concept)
    const index = indexTree(tree, { lens: lensOn(filings, 'krishang') })
    expect([...index.keys()]).toEqual([...indexTree(tree).keys()])
    expect(index.get('llm')?.leaves).toBe(indexTree(tree).get('llm')?.leaves)
  })
})
