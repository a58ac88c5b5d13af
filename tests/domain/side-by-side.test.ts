import { expect, test } from 'vitest'
import { indexModels } from '@/domain/filters/model-index'
import { indexUseCases } from '@/domain/filters/use-cases'
import { compareRows, rowsToCompare } from '@/domain/side-by-side'
import { MODELS_TABLE } from '@/domain/tables/models'
import { USE_CASES_TABLE } from '@/domain/tables/use-cases'
import { aCitation, aModel, aStatement, aUseCase } from '../builders'

const index = indexModels({
  models: [
    aModel({
      id: 'one',
      name: 'One',
      versions: [{ label: '4', citation: aCitation({ document: 'head-to-head' }) }],
      statements: [
        aStatement({ output: ['image'], vendor: 'openai', strengths: ['Fast.'] }),
        aStatement({ output: ['text'], citation: aCitation({ document: 'krishang' }) }),
      ],
    }),
    aModel({
      id: 'two',
      name: 'Two',
      statements: [
        aStatement({ output: ['text', 'image'], side: 'both', vendor: null, input: ['text'] }),
      ],
    }),
    aModel({ id: 'three', name: 'Three' }),
    aModel({ id: 'four', name: 'Four' }),
    aModel({ id: 'five', name: 'Five' }),
  ],
  organisations: [{ id: 'openai', name: 'OpenAI' }],
  technologies: [],
})

const lines = (...ids: string[]) =>
  new Map(
    compareRows(MODELS_TABLE.points, rowsToCompare(index, ids)).map((line) => [line.label, line]),
  )

test('what is stated alike is the same, whichever document states it', () => {
  expect(lines('one', 'two').get('Output')?.agreement).toBe('same')
})

test('what is stated unlike is different', () => {
  expect(lines('one', 'two').get('Filed under by nurix')?.agreement).toBe('different')
})

test('what is stated of one alone is no difference', () => {
  const both = lines('one', 'two')
  expect(both.get('Vendor')?.agreement).toBe('partly')
  expect(both.get('Input')?.agreement).toBe('partly')
  expect(both.get('Technology')?.agreement).toBe('same')
})

test('every value has the places that state it, and none where nothing is stated', () => {
  for (const { cells } of lines('one', 'two', 'three').values()) {
    for (const { words, citations } of cells) {
      expect(citations.length > 0).toBe(words.length > 0)
    }
  }
  expect(lines('one', 'two').get('Output')?.cells[0]?.citations).toHaveLength(2)
})

test('at most four are compared, in the order asked for, without ids that no model has', () => {
  const ids = (...asked: string[]) => rowsToCompare(index, asked).map(({ id }) => id)
  expect(ids('two', 'nobody', 'one')).toEqual(['two', 'one'])
  expect(ids('five', 'four', 'three', 'two', 'one')).toEqual(['five', 'four', 'three', 'two'])
})

const useCases = indexUseCases([
  aUseCase({
    id: 'code',
    name: 'Code generation',
    sector: 'software-development',
    verdicts: [{ llm: 'yes', generativeAi: 'no', citation: aCitation({ document: 'krishang' }) }],
    examples: [
      { organisation: null, product: 'Copilot', summary: 'Completes.', citation: aCitation() },
    ],
  }),
  aUseCase({
    id: 'images',
    name: 'Image creation',
    verdicts: [{ llm: 'no', generativeAi: 'no', citation: aCitation({ document: 'krishang' }) }],
    statements: [{ side: 'generative-ai', as: 'pictures', citation: aCitation() }],
  }),
  aUseCase({ id: 'search', name: 'Search', statements: [] }),
])

const useCaseLines = (...ids: string[]) =>
  new Map(
    compareRows(USE_CASES_TABLE.points, rowsToCompare(useCases, ids)).map((line) => [
      line.label,
      line,
    ]),
  )

test('use cases are compared by verdicts, sides, sector and examples', () => {
  const both = useCaseLines('code', 'images')
  expect(both.get('Verdict on LLMs')).toMatchObject({
    agreement: 'different',
    cells: [{ words: ['Yes'], verdicts: ['yes'] }, { words: ['No'] }],
  })
  expect(both.get('Verdict on generative AI')?.agreement).toBe('same')
  expect(both.get('Filed under by nurix')?.agreement).toBe('different')
  expect(both.get('Sector')?.agreement).toBe('partly')
  expect(both.get('Products named')?.cells[0]?.words).toEqual(['Copilot'])
})

test('a side is never a verdict, and a document that names no use files it nowhere', () => {
  const [search] = useCaseLines('search', 'code').get('Filed under by nurix')?.cells ?? []
  expect(search).toMatchObject({ words: [], absence: 'Not named' })
  expect(useCaseLines('images', 'search').get('Verdict on LLMs')?.agreement).toBe('partly')
  const [verdictOnly] = useCaseLines('code', 'search').get('Filed under by krishang')?.cells ?? []
  expect(verdictOnly).toMatchObject({ words: [], absence: 'Not filed' })
})

test.each([MODELS_TABLE, USE_CASES_TABLE])('each column of $title stands once', ({ columns }) => {
  const names = columns.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})
