import { expect, test } from 'vitest'
import { indexModels } from '@/domain/filters/model-index'
import { compareModels, modelsToCompare } from '@/domain/model-comparison'
import { aCitation, aModel, aStatement } from '../builders'

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
  new Map(compareModels(modelsToCompare(index, ids)).map((line) => [line.label, line]))

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
  for (const { cells } of compareModels(modelsToCompare(index, ['one', 'two', 'three']))) {
    for (const { words, citations } of cells) {
      expect(citations.length > 0).toBe(words.length > 0)
    }
  }
  expect(lines('one', 'two').get('Output')?.cells[0]?.citations).toHaveLength(2)
})

test('at most four are compared, in the order asked for, without ids that no model has', () => {
  const ids = (...asked: string[]) => modelsToCompare(index, asked).map(({ id }) => id)
  expect(ids('two', 'nobody', 'one')).toEqual(['two', 'one'])
  expect(ids('five', 'four', 'three', 'two', 'one')).toEqual(['five', 'four', 'three', 'two'])
})
