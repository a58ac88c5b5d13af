import { describe, expect, test } from 'vitest'
import { loadDataset } from '@/data/load'
import type { Relation } from '@/data/schema'
import { arrange } from '@/domain/arrange'
import { arrangeByConcept } from '@/domain/arrange/concept'
import { indexTree } from '@/domain/taxonomy'
import { contestedEdges, edgeInWords, innerFirst } from '@/domain/taxonomy/contested-edges'
import { aTaxon } from '../../builders'

const index = indexTree(
  arrangeByConcept(
    [
      aTaxon({ id: 'ai', name: 'AI' }),
      aTaxon({ id: 'gen', parent: 'ai', name: 'Generative AI' }),
      aTaxon({ id: 'llm', parent: 'gen', name: 'LLMs', kind: 'branch' }),
      aTaxon({ id: 'image', parent: 'gen', name: 'Image', kind: 'branch' }),
    ],
    [],
  ),
)
let next = 0
const states = (
  subject: string,
  relation: Relation['relation'],
  object: string,
  document: Relation['citation']['document'] = 'nurix',
): Relation => ({
  id: `statement-${next++}`,
  subject,
  relation,
  object,
  summary: 'It says so.',
  citation: { document, section: null, anchor: 'it says so' },
})
const nameOf = (id: string) => index.get(id)?.node.name ?? id

describe('contested edges', () => {
  test('join two circles one of which holds the other, with all that states them', () => {
    const edges = contestedEdges(index, [
      states('llm', 'evolves-into', 'gen', 'head-to-head'),
      states('llm', 'evolves-into', 'gen', 'krishang'),
      states('llm', 'evolves-into', 'image'),
      states('gen', 'evolves-into', 'elsewhere'),
      states('llm', 'converges-with', 'gen'),
    ])
    expect(edges).toHaveLength(1)
    expect(edges[0]).toMatchObject({
      from: 'llm',
      to: 'gen',
      words: 'next evolution',
      documents: ['krishang', 'head-to-head'],
    })
    expect(edges[0]?.statements).toHaveLength(2)
  })

  test('bring what the same documents state for the nesting, and not what others do', () => {
    const [edge] = contestedEdges(index, [
      states('gen', 'incomparable-to', 'llm', 'nurix'),
      states('gen', 'contains', 'llm', 'nurix'),
      states('gen', 'contains', 'llm', 'krishang'),
      states('gen', 'contains', 'image', 'nurix'),
    ])
    expect(edge?.against.map(({ citation }) => citation.document)).toEqual(['nurix'])
    expect(edge && innerFirst(edge, index)).toEqual(['llm', 'gen'])
  })

  test('of one document are those that it states', () => {
    const relations = [
      states('llm', 'evolves-into', 'gen', 'head-to-head'),
      states('gen', 'incomparable-to', 'llm', 'nurix'),
    ]
    expect(contestedEdges(index, relations, 'nurix').map(({ words }) => words)).toEqual([
      'incomparable',
    ])
    expect(contestedEdges(index, relations, 'krishang')).toEqual([])
  })

  test('are told in a sentence that names who states them', () => {
    const edges = contestedEdges(index, [
      states('llm', 'evolves-into', 'gen', 'head-to-head'),
      states('gen', 'incomparable-to', 'llm', 'nurix'),
    ])
    expect(edges.map((edge) => edgeInWords(edge, nameOf))).toEqual([
      'Generative AI is the next evolution of LLMs, says head-to-head',
      'Generative AI and LLMs are incomparable, says nurix',
    ])
  })
})

describe('the contested edges of the documents', () => {
  const data = loadDataset()
  const names = Object.fromEntries(
    [...data.taxonomy, ...data.organisations, ...data.technologies].map(({ id, name }) => [
      id,
      name,
    ]),
  )
  const edgesOf = (...[arrangement, leaves]: ['concept' | 'vendor', 'models' | 'use-cases']) =>
    contestedEdges(
      indexTree(arrange({ ...data, names }, { arrangement, leaves }).tree),
      data.statements,
    )

  test('are the next evolution and incomparable, each against what its own document states', () => {
    const edges = edgesOf('concept', 'models')
    expect(edges.map(({ words, documents }) => [words, documents])).toEqual([
      ['next evolution', ['head-to-head']],
      ['incomparable', ['nurix']],
    ])
    for (const { against } of edges) expect(against.length).toBeGreaterThan(0)
  })

  test('are there for use cases too, and not where an arrangement does not nest the two', () => {
    expect(edgesOf('concept', 'use-cases')).toHaveLength(2)
    expect(edgesOf('vendor', 'models')).toEqual([])
  })
})
