import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadDataset } from '@/data/load'
import { DOCUMENT_IDS, QUESTION_KINDS } from '@/data/schema'
import type { DocumentsQuery } from '@/domain/query'
import {
  type AskedQuestion,
  askQuestions,
  describePositions,
  describeSelection,
  documentsIn,
  groupPositions,
  indexQuestions,
  isWithinOneDocument,
  selectQuestions,
} from '@/domain/questions'
import { indexRows, type RowLink } from '@/domain/rows'
import { TREATMENTS } from '@/domain/treatments'
import { aCitation, aDataset, aFaq, aModel, aPosition, aQuestion } from '../builders'

const ALL: DocumentsQuery = { kind: [], document: [], concerns: null, q: '' }

const positions = (
  ...taken: [document: 'nurix' | 'krishang' | 'head-to-head', position: string][]
) => ({
  positions: taken.map(([document, position]) => aPosition({ document, position })),
})

describe('positions', () => {
  test('of one stance stand together, each with its own words', () => {
    const rows = groupPositions(
      positions(
        ['nurix', 'A part: a subset.'],
        ['head-to-head', 'What came before.'],
        ['head-to-head', 'A part: its table says so.'],
      ),
    )
    expect(rows.map(({ position }) => position)).toEqual(['A part', 'What came before.'])
    expect(rows[0]?.statements.get('nurix')?.[0]?.detail).toBe('a subset')
    expect(rows[0]?.statements.get('head-to-head')?.[0]?.detail).toBe('its table says so')
    expect(rows[0]?.statements.get('krishang')).toEqual([])
    expect(rows[0]).toMatchObject({ statementCount: 2, documents: ['nurix', 'head-to-head'] })
  })

  test('of the same wording are said once', () => {
    const [row, ...others] = groupPositions(positions(['nurix', 'LLMs.'], ['krishang', 'LLMs.']))
    expect(others).toEqual([])
    expect(row?.position).toBe('LLMs.')
    expect([...(row?.statements.values() ?? [])].flat().map(({ detail }) => detail)).toEqual([
      null,
      null,
    ])
  })

  test('that nobody shares stand in their full words', () => {
    const rows = groupPositions(positions(['nurix', 'Yes: by the heading.'], ['krishang', 'No.']))
    expect(rows.map(({ position }) => position)).toEqual(['Yes: by the heading.', 'No.'])
  })

  test('of the real data are all shown, whatever their grouping', () => {
    const { disagreements, agreements } = loadDataset()
    for (const question of [...disagreements, ...agreements]) {
      const shown = groupPositions(question).flatMap(({ statements }) =>
        [...statements.values()].flat(),
      )
      expect(shown).toHaveLength(question.positions.length)
    }
  })

  test('are counted, and said to be within one document when so', () => {
    expect(describePositions(positions(['krishang', 'Yes.'], ['nurix', 'No.']))).toBe(
      '2 documents, 2 positions',
    )
    const alone = positions(['krishang', 'Yes.'], ['krishang', 'No.'])
    expect(isWithinOneDocument(alone)).toBe(true)
    expect(describePositions(alone)).toBe('within one document, krishang, 2 positions')
  })
})

test('questions know the rows they concern, disagreements before agreements', () => {
  const dataset = aDataset({
    models: [aModel({ id: 'gpt-4', name: 'GPT-4' })],
    agreements: [aQuestion({ id: 'agree' })],
    disagreements: [aQuestion({ id: 'dispute', concerns: ['gpt-4'] })],
  })
  const asked = askQuestions(dataset, indexRows(dataset))
  expect(asked.map(({ id, isAgreement }) => [id, isAgreement])).toEqual([
    ['dispute', false],
    ['agree', true],
  ])
  expect(asked[0]?.concerns).toEqual([
    expect.objectContaining({ name: 'GPT-4', href: '/models/gpt-4', collection: 'models' }),
  ])
})

test('those of more documents and more positions come first within a kind', () => {
  const dataset = aDataset({
    disagreements: [
      aQuestion({ id: 'a', ...positions(['nurix', '1'], ['nurix', '2']) }),
      aQuestion({ id: 'b', ...positions(['nurix', '1'], ['krishang', '2']) }),
      aQuestion({ id: 'c', ...positions(['nurix', '1'], ['krishang', '2'], ['krishang', '3']) }),
      aQuestion({ id: 'd', kind: 'containment' }),
    ],
  })
  expect(askQuestions(dataset, new Map()).map(({ id }) => id)).toEqual(['d', 'c', 'b', 'a'])
})

const CHATGPT: RowLink = {
  id: 'chatgpt-model',
  collection: 'models',
  name: 'ChatGPT',
  href: '/models/chatgpt',
  document: null,
}

describe('a query', () => {
  const asked: AskedQuestion[] = [
    { ...aQuestion({ id: 'chatgpt' }), isAgreement: false, concerns: [CHATGPT] },
    {
      ...aQuestion({
        id: 'growth',
        kind: 'figures',
        positions: [
          aPosition({
            document: 'krishang',
            citation: aCitation({ document: 'krishang', anchor: 'Crème brûlée' }),
          }),
          aPosition({ document: 'krishang' }),
        ],
      }),
      isAgreement: false,
      concerns: [],
    },
    {
      ...aQuestion({ id: 'agreed', question: 'Do both need data?' }),
      isAgreement: true,
      concerns: [],
    },
  ]
  const index = indexQuestions(asked, [aFaq(), aFaq({ id: 'other', document: 'krishang' })])
  const select = (change: Partial<DocumentsQuery>) => selectQuestions(index, { ...ALL, ...change })
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

  test('without filters leaves everything', () => {
    const selection = select({})
    expect(ids(selection.disagreements)).toEqual(['chatgpt', 'growth'])
    expect(ids(selection.agreements)).toEqual(['agreed'])
    expect(describeSelection(selection, index)).toBe(
      '2 disagreements, 1 agreement and 2 questions answered.',
    )
  })

  test('of a kind leaves that kind, and all questions answered', () => {
    const selection = select({ kind: ['figures'] })
    expect(ids(selection.disagreements)).toEqual(['growth'])
    expect(describeSelection(selection, index)).toBe(
      '1 of 2 disagreements, 0 of 1 agreement and 2 questions answered.',
    )
  })

  test('of a document leaves what it takes a position on and answers', () => {
    const selection = select({ document: ['nurix'] })
    expect(ids(selection.disagreements)).toEqual(['chatgpt'])
    expect(ids(selection.faqs)).toEqual(['a-faq'])
  })

  test('for a row leaves the questions that concern it', () => {
    const selection = select({ concerns: 'chatgpt-model' })
    expect(ids(selection.disagreements)).toEqual(['chatgpt'])
    expect(selection.agreements).toEqual([])
    expect(selection.counts.kind.get('figures')).toBe(0)
    expect(index.concerned.get('chatgpt-model')?.name).toBe('ChatGPT')
  })

  test('finds quoted words, without regard to case or accents', () => {
    expect(ids(select({ q: 'creme BRULEE' }).disagreements)).toEqual(['growth'])
    expect(ids(select({ q: 'what is asked' }).faqs)).toEqual(['a-faq', 'other'])
  })

  test('counts each kind as the other filters leave it, zero included', () => {
    const { counts } = select({ kind: ['figures'], document: ['nurix'] })
    expect(counts.kind.get('classification')).toBe(2)
    expect(counts.kind.get('figures')).toBe(0)
    expect(counts.document.get('krishang')).toBe(1)
  })
})

test('every count is what choosing that value alone would leave', () => {
  const dataset = loadDataset()
  const index = indexQuestions(askQuestions(dataset, indexRows(dataset)), dataset.faqs)
  fc.assert(
    fc.property(
      fc.subarray([...QUESTION_KINDS]),
      fc.subarray([...DOCUMENT_IDS]),
      fc.constantFrom('', 'image', 'LLM', 'chatgpt, market', 'nothing like it'),
      fc.constantFrom(null, ...index.concerned.keys()),
      fc.constantFrom(...QUESTION_KINDS),
      (kind, document, q, concerns, chosen) => {
        const { counts } = selectQuestions(index, { kind, document, concerns, q })
        const alone = selectQuestions(index, { kind: [chosen], document, concerns, q })
        expect(counts.kind.get(chosen)).toBe(alone.disagreements.length + alone.agreements.length)
        for (const question of alone.disagreements) {
          expect(
            document.length === 0 || documentsIn(question).some((id) => document.includes(id)),
          ).toBe(true)
        }
      },
    ),
    { numRuns: 60 },
  )
})

test('every kind has its treatment', () => {
  expect(Object.keys(TREATMENTS).sort()).toEqual([...QUESTION_KINDS].sort())
})
