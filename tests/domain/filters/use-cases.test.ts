import { expect, test } from 'vitest'
import { indexUseCases, selectUseCases, type UseCaseFilters } from '@/domain/filters/use-cases'
import { defaultQuery, useCasesParsers } from '@/domain/query'
import { aCitation, aUseCase } from '../../builders'

const USE_CASES = [
  aUseCase({
    id: 'code',
    name: 'Code generation',
    sector: 'software-development',
    verdicts: [{ llm: 'yes', generativeAi: 'no', citation: aCitation({ document: 'krishang' }) }],
    statements: [
      { side: 'llm', as: 'coding', citation: aCitation({ document: 'nurix' }) },
      { side: 'generative-ai', as: 'code', citation: aCitation({ document: 'head-to-head' }) },
    ],
  }),
  aUseCase({
    id: 'images',
    name: 'Image creation',
    verdicts: [{ llm: 'no', generativeAi: 'yes', citation: aCitation({ document: 'krishang' }) }],
    statements: [{ side: 'generative-ai', as: 'pictures', citation: aCitation() }],
  }),
  aUseCase({
    id: 'reminders',
    name: 'Reminders',
    examples: [
      { organisation: 'A café', product: 'Siri', summary: 'Reminds.', citation: aCitation() },
    ],
  }),
]

const select = (query: Partial<UseCaseFilters>) =>
  selectUseCases(indexUseCases(USE_CASES), { ...defaultQuery(useCasesParsers), ...query })

const shown = (query: Partial<UseCaseFilters>) => select(query).rows.map(({ id }) => id)

test('verdicts, sides, sectors and text filter, not stated being a value', () => {
  expect(shown({ llm: ['yes', 'no'] })).toEqual(['code', 'images'])
  expect(shown({ llm: ['unstated'] })).toEqual(['reminders'])
  expect(shown({ genai: ['no'] })).toEqual(['code'])
  expect(shown({ side: ['llm'] })).toEqual(['code', 'reminders'])
  expect(shown({ sector: ['unstated'] })).toEqual(['images', 'reminders'])
  expect(shown({ q: 'cafe' })).toEqual(['reminders'])
})

test('one document is read by its sides alone, while the verdicts stay', () => {
  expect(shown({ document: ['nurix'], side: ['generative-ai'] })).toEqual(['images'])
  expect(shown({ document: ['head-to-head'], llm: ['yes'] })).toEqual(['code'])
  expect(select({ document: ['nurix'] }).contested).toBe(0)
  expect(select({}).contested).toBe(1)
})

test('a document that only gives a verdict names the use case', () => {
  expect(shown({ document: ['krishang'] })).toEqual(['code', 'images'])
})

test('a side is never counted as a verdict', () => {
  const { counts } = select({ side: ['llm'] })
  expect(Object.fromEntries(counts.llm)).toEqual({ yes: 1, limited: 0, no: 0, unstated: 1 })
})

test('contest follows the document, and is counted', () => {
  expect(shown({ contested: true })).toEqual(['code'])
  expect(shown({ contested: true, document: ['nurix'] })).toEqual([])
  expect(Object.fromEntries(select({}).counts.contested)).toMatchObject({ yes: 1, no: 2 })
})

test('the count of a document is what is left if it alone is chosen', () => {
  const { counts } = select({ side: ['generative-ai'] })
  for (const document of ['nurix', 'krishang', 'head-to-head'] as const) {
    expect(counts.document.get(document)).toBe(
      shown({ side: ['generative-ai'], document: [document] }).length,
    )
  }
})
