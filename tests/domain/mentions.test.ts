import { expect, test } from 'vitest'
import { findModelsNamedBy, findUseCasesNaming, modelFinder } from '@/domain/mentions'
import { aCitation, aModel, aUseCase } from '../builders'

const MODELS = [
  aModel({ id: 'gpt-4', name: 'GPT-4' }),
  aModel({ id: 'gpt-4o', name: 'GPT-4o' }),
  aModel({ id: 'dall-e', name: 'DALL-E', aliases: ['DALL·E'] }),
  aModel({ id: 'dall-e-2', name: 'DALL-E 2' }),
]

test('a text names the longest name that fits, as a word of its own', () => {
  const find = modelFinder(MODELS)
  expect([...find('images by DALL-E 2')]).toEqual(['dall-e-2'])
  expect([...find('DALL·E and gpt-4o, then GPT-4.')]).toEqual(['dall-e', 'gpt-4o', 'gpt-4'])
  expect([...find('GPT-4-like, GPT-40, a dall-eish look')]).toEqual([])
})

test('no model is found among none', () => {
  expect([...modelFinder([])('GPT-4')]).toEqual([])
})

test('a use case names a model as the product of an example, or in its wording', () => {
  const useCase = aUseCase({
    statements: [{ side: 'llm', as: 'drafts by GPT-4', citation: aCitation() }],
    examples: [
      { organisation: null, product: 'DALL-E', summary: 'Pictures.', citation: aCitation() },
    ],
  })
  expect(
    findModelsNamedBy(useCase, MODELS).map(({ row, mentions }) => [
      row.id,
      mentions.map(({ by }) => by),
    ]),
  ).toEqual([
    ['gpt-4', ['wording']],
    ['dall-e', ['example']],
  ])
  expect(findUseCasesNaming('dall-e', MODELS, [useCase]).map(({ row }) => row.id)).toEqual([
    useCase.id,
  ])
  expect(findUseCasesNaming('gpt-4o', MODELS, [useCase])).toEqual([])
})
