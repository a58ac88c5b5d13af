import { describe, expect, test } from 'vitest'
import { loadDataset } from '@/data/load'
import { disputedClaims } from '@/domain/documents/claims'
import { inSectionOrder } from '@/domain/documents/order'
import { type OwnNode, ownTree, statedAgainstNesting } from '@/domain/documents/own-tree'
import { askQuestions } from '@/domain/questions'
import { indexRows } from '@/domain/rows'
import {
  aCitation,
  aDataset,
  aDocument,
  aFigure,
  aModel,
  aPosition,
  aQuestion,
  aStatement,
  aTaxon,
} from '../../builders'

const document = aDocument({
  sections: [
    { heading: 'Scope', parent: null },
    { heading: 'Market', parent: null },
  ],
})
const elsewhere = aCitation({ document: 'krishang' })

const namesIn = (node: OwnNode): string[] => [node.name, ...node.children.flatMap(namesIn)]

describe('the tree of a document', () => {
  const dataset = aDataset({
    documents: [document],
    taxonomy: [
      aTaxon({ name: 'AI' }),
      aTaxon({
        id: 'llm',
        name: 'LLM',
        parent: 'artificial-intelligence',
        kind: 'branch',
        citations: [elsewhere],
      }),
      aTaxon({
        id: 'image',
        name: 'Image',
        parent: 'artificial-intelligence',
        kind: 'branch',
        citations: [elsewhere],
      }),
    ],
    models: [
      aModel({
        id: 'moved',
        name: 'Moved',
        statements: [
          aStatement({ place: 'llm' }),
          aStatement({ place: 'image', side: 'generative-ai', citation: elsewhere }),
        ],
      }),
      aModel({ id: 'other', name: 'Other', statements: [aStatement({ citation: elsewhere })] }),
      aModel({
        id: 'torn',
        name: 'Torn',
        statements: [aStatement(), aStatement({ side: 'generative-ai' })],
      }),
    ],
  })
  const tree = ownTree(dataset, document)

  test('holds its own circles, its models where it places them, and the circles around those', () => {
    expect(tree === null ? [] : namesIn(tree)).toEqual(['AI', 'LLM', 'Moved', 'Torn'])
  })

  test('tells a circle it does not state from one it does', () => {
    expect(tree?.citations).toHaveLength(1)
    expect(tree?.children[0]).toMatchObject({ name: 'LLM', citations: [] })
  })

  test('marks what the document itself files twice, not what others contest', () => {
    const [llm, torn] = tree?.children ?? []
    expect(llm?.children[0]).toMatchObject({ name: 'Moved', contested: false })
    expect(torn).toMatchObject({ name: 'Torn', contested: true })
  })

  test('is none where it places nothing', () => {
    const bare = aDataset({ taxonomy: [aTaxon({ citations: [elsewhere] })] })
    expect(ownTree(bare, document)).toBeNull()
  })

  test('of the real documents holds every model each of them names', () => {
    const real = loadDataset()
    for (const one of real.documents) {
      const own = ownTree(real, one)
      const models = own === null ? [] : modelsIn(own)
      const named = real.models.filter(({ statements }) =>
        statements.some(({ citation }) => citation.document === one.id),
      )
      expect(models.map(({ id }) => id).sort()).toEqual(named.map(({ id }) => id).sort())
      for (const { citations } of models)
        expect(citations.every((citation) => citation.document === one.id)).toBe(true)
    }
  })
})

const modelsIn = (node: OwnNode): OwnNode[] => [
  ...(node.isModel ? [node] : []),
  ...node.children.flatMap(modelsIn),
]

test('what a document states against a tree is that one stage follows another, or that nesting fails', () => {
  const relation = (id: string, name: 'contains' | 'evolves-into', section: string | null) => ({
    id,
    subject: 'llm',
    relation: name,
    object: 'generative-ai',
    summary: 'It does.',
    citation: aCitation({ section }),
  })
  const dataset = aDataset({
    statements: [
      relation('late', 'evolves-into', 'Market'),
      relation('nests', 'contains', 'Scope'),
      relation('early', 'evolves-into', null),
    ],
  })
  expect(statedAgainstNesting(dataset, document).map(({ id }) => id)).toEqual(['early', 'late'])
})

test('figures come in the order of the sections, with the citations of the document alone', () => {
  const figures = [
    aFigure({ id: 'market', citations: [aCitation({ section: 'Market' }), elsewhere] }),
    aFigure({ id: 'theirs', citations: [elsewhere] }),
    aFigure({
      id: 'opening',
      citations: [aCitation({ section: 'Scope' }), aCitation({ section: null })],
    }),
  ]
  const ordered = inSectionOrder(document, figures, ({ citations }) => citations)
  expect(ordered.map(({ row }) => row.id)).toEqual(['opening', 'market'])
  expect(ordered[0]?.citations.map(({ section }) => section)).toEqual([null, 'Scope'])
  expect(ordered[1]?.citations).toHaveLength(1)
})

describe('the contradicted claims of a document', () => {
  const inSection = (section: string, position: string) =>
    aPosition({ position, citation: aCitation({ section }) })
  const questions = askQuestions(
    {
      agreements: [aQuestion({ id: 'agreed' })],
      disagreements: [
        aQuestion({
          id: 'market',
          positions: [inSection('Market', 'Large.'), aPosition({ document: 'krishang' })],
        }),
        aQuestion({
          id: 'alone',
          positions: [inSection('Scope', 'Yes.'), inSection('Scope', 'No.')],
        }),
        aQuestion({
          id: 'theirs',
          positions: [aPosition({ document: 'krishang' }), aPosition({ document: 'krishang' })],
        }),
      ],
    },
    new Map(),
  )

  test('are told in the order of its sections, with what it holds and who holds otherwise', () => {
    expect(
      disputedClaims(questions, document).map(({ question, held, others }) => [
        question.id,
        held,
        others,
      ]),
    ).toEqual([
      ['alone', ['Yes.', 'No.'], []],
      ['market', ['Large.'], ['krishang']],
    ])
  })

  test('of the real documents leave no disagreement out', () => {
    const real = loadDataset()
    const asked = askQuestions(real, indexRows(real))
    const told = real.documents.flatMap((one) => disputedClaims(asked, one))
    expect(new Set(told.map(({ question }) => question.id)).size).toBe(real.disagreements.length)
  })
})
