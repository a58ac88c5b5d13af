import { describe, expect, test } from 'vitest'
import {
  citationsOfModel,
  deriveModel,
  deriveUseCase,
  isContested,
  sidesIn,
} from '@/domain/consensus'
import { aCitation, aModel, aStatement, aUseCase } from '../builders'

const krishang = aCitation({ document: 'krishang' })
const model = aModel({
  statements: [
    aStatement({ side: 'generative-ai', output: ['video', 'text'], citation: aCitation() }),
    aStatement({
      side: 'llm',
      output: ['text'],
      input: ['image'],
      vendor: 'openai',
      citation: krishang,
    }),
  ],
})

describe('a model', () => {
  test('has the union of what its statements say, in a fixed order', () => {
    const derived = deriveModel(model)
    expect(derived.output).toEqual(['text', 'video'])
    expect(derived.input).toEqual(['image'])
    expect(derived.vendors).toEqual(['openai'])
    expect(derived.sides).toEqual(['llm', 'generative-ai'])
    expect(derived.documents).toEqual(['nurix', 'krishang'])
  })

  test('has what one document says through its lens', () => {
    const derived = deriveModel(model, 'nurix')
    expect(derived.output).toEqual(['text', 'video'])
    expect(derived.vendors).toEqual([])
    expect(derived.contested).toBe(false)
  })

  test('is contested when documents file it under different sides', () => {
    expect(deriveModel(model).contested).toBe(true)
  })

  test('is contested when one document does so', () => {
    const statements = [aStatement({ side: 'llm' }), aStatement({ side: 'generative-ai' })]
    expect(deriveModel(aModel({ statements })).contested).toBe(true)
  })

  test('lists each place once', () => {
    expect(citationsOfModel(aModel({ statements: [aStatement(), aStatement()] }))).toHaveLength(1)
  })
})

test.each([
  [[], false],
  [['llm'], false],
  [['both'], false],
  [['llm', 'neither'], false],
  [['llm', 'both'], true],
  [['llm', 'generative-ai'], true],
] as const)('sides %j are contested: %s', (sides, contested) => {
  const statements = sides.map((side) => aStatement({ side, citation: krishang }))
  expect(isContested({ statements })).toBe(contested)
  expect(isContested({ statements }, 'krishang')).toBe(contested)
  expect(isContested({ statements }, 'nurix')).toBe(false)
})

test('a verdict never becomes a side', () => {
  const useCase = aUseCase({
    statements: [],
    verdicts: [{ llm: 'yes', generativeAi: 'no', citation: krishang }],
  })
  expect(deriveUseCase(useCase).sides).toEqual([])
  expect(deriveUseCase(useCase).documents).toEqual(['krishang'])
})

test('the sides in one document are those of its statements alone', () => {
  expect(sidesIn(model, 'krishang')).toEqual(['llm'])
  expect(sidesIn(model, 'head-to-head')).toEqual([])
})
