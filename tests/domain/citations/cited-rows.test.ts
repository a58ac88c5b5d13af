import { describe, expect, test } from 'vitest'
import { readDataset } from '@/data/load'
import { isSameCitation } from '@/domain/citations'
import {
  citableAdvice,
  citableComparison,
  citableEntry,
  citableFaq,
  citableQuestion,
  citableSided,
  citableStep,
} from '@/domain/citations/cited-rows'
import { type Citable, citeAs } from '@/domain/citations/forms'
import { compareSides } from '@/domain/compare'
import { sectionsOf } from '@/domain/documents'
import { aCitation, aFaq, aPosition, aQuestion } from '../../builders'

const dataset = readDataset('data')
const compared = compareSides(dataset)

const isComplete = (citable: Citable | null): boolean =>
  citable !== null && citable.claim !== '' && !/[.:]$/.test(citable.claim)

describe('a row is cited', () => {
  test('a row of a comparison table with both cells, as its document has them', () => {
    const [row] = compared.rows.filter(({ parameter }) => parameter === 'output-type')
    const [cells] = row?.cells ?? []
    if (row === undefined || cells === undefined) throw new Error('No row on the type of output')
    const stated = dataset.comparisons.find(({ id }) => id === cells.id)
    const citable = citableComparison(row, cells)
    expect(citable.claim).toContain(`LLM: ${stated?.cells.llm.replace(/\.$/, '')}; generative AI: `)
    expect(citable.sources).toEqual([stated?.citation])
    expect(citeAs('short', citable, [], '')).toContain(`(${cells.document}, `)
  })

  test('with the name its document gives the parameter where it is another', () => {
    const cells = { id: 'x', document: 'nurix', llm: [], generativeAi: [] } as const
    const of = (called: string) =>
      citableComparison({ name: 'Output type' }, { ...cells, called, citation: aCitation() }).claim
    expect(of('Output')).toMatch(/^Output type \(“Output”\): /)
    expect(of('Output Type')).toMatch(/^Output type: /)
  })

  test('a question with the position of each document and every place', () => {
    const question = aQuestion({
      question: 'Are LLMs a part?',
      positions: [
        aPosition({ document: 'nurix', position: 'A part.' }),
        aPosition({
          document: 'krishang',
          position: 'Apart.',
          citation: aCitation({ document: 'krishang' }),
        }),
      ],
    })
    expect(citableQuestion(question)).toMatchObject({
      claim: 'Are LLMs a part?',
      lines: ['- nurix: A part', '- krishang: Apart'],
      sources: question.positions.map(({ citation }) => citation),
    })
  })

  test('an answer with its question', () => {
    const faq = aFaq({ question: 'Which is better?', answer: 'It depends.' })
    expect(citableFaq(faq).claim).toBe('Which is better? It depends')
  })

  test('without a place not at all', () => {
    expect(citableQuestion(aQuestion({ positions: [] }))).toBeNull()
  })
})

describe('of the data', () => {
  const sided = [...compared.technologies, ...compared.challenges, ...compared.datasets]
  const entries = dataset.documents.flatMap((document) =>
    sectionsOf(dataset, document).flatMap(({ groups }) => groups.flatMap(({ entries }) => entries)),
  )

  test('every row that is told can be cited', () => {
    const citables = [
      ...compared.rows.flatMap((row) => row.cells.map((cells) => citableComparison(row, cells))),
      ...sided.map(citableSided),
      ...[...dataset.processes, ...dataset.frameworks].map(citableStep),
      ...dataset.guidance.map(citableAdvice),
      ...[...dataset.disagreements, ...dataset.agreements].map(citableQuestion),
      ...entries.map(citableEntry),
    ]
    expect(citables.length).toBeGreaterThan(1000)
    expect(citables.filter((citable) => !isComplete(citable))).toEqual([])
  })

  test('an entry of a section is cited with the places of that section alone', () => {
    for (const entry of entries) {
      const sources = citableEntry(entry)?.sources ?? []
      expect(sources.every((one) => entry.citations.some((own) => isSameCitation(one, own)))).toBe(
        true,
      )
    }
  })
})
