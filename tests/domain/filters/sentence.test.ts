import { describe, expect, test } from 'vitest'
import type { ModelFilters } from '@/domain/filters/models'
import { modelsSentence, sentenceText, useCasesSentence } from '@/domain/filters/sentence'
import type { UseCaseFilters } from '@/domain/filters/use-cases'
import { defaultQuery, modelsParsers, useCasesParsers } from '@/domain/query'

const NAMES = {
  vendors: new Map([
    ['openai', 'OpenAI'],
    ['google', 'Google'],
  ]),
  technologies: new Map([['gan', 'GANs']]),
}
const TALLY = { shown: 11, total: 35, contested: 4 }

const models = (query: Partial<ModelFilters>, tally = TALLY) =>
  sentenceText(modelsSentence({ ...defaultQuery(modelsParsers), ...query }, NAMES, tally))

const useCases = (query: Partial<UseCaseFilters>, tally = TALLY) =>
  sentenceText(useCasesSentence({ ...defaultQuery(useCasesParsers), ...query }, tally))

describe('the models', () => {
  test('are counted where nothing is filtered', () => {
    expect(models({}, { shown: 35, total: 35, contested: 5 })).toBe(
      '35 models; 5 of them contested.',
    )
  })

  test('are told any, all and only apart', () => {
    expect(models({ output: ['text', 'image'] })).toBe(
      '11 of 35 models whose stated output includes text or image; 4 of them contested.',
    )
    expect(models({ output: ['text', 'image'], match: 'all' })).toBe(
      '11 of 35 models whose stated output includes both text and image; 4 of them contested.',
    )
    expect(models({ output: ['text', 'image'], match: 'only' })).toBe(
      '11 of 35 models whose stated output is text or image and nothing else; 4 of them contested.',
    )
    expect(models({ output: ['text', 'image', 'video'], match: 'all' })).toContain(
      'includes all of text, image and video',
    )
  })

  test('say what is not stated', () => {
    expect(models({ output: ['unstated'] })).toContain('models whose output is not stated;')
    expect(models({ output: ['3d', 'unstated'] })).toContain('includes 3D, or is not stated;')
    expect(models({ vendor: ['unstated'] })).toContain('models with no vendor stated;')
    expect(models({ vendor: ['openai', 'unstated'] })).toContain(
      'models by OpenAI, or with no vendor stated;',
    )
  })

  test('are read by one document, or named by several', () => {
    expect(models({ document: ['nurix'] })).toBe(
      '11 of 35 models according to nurix; 4 of them contested.',
    )
    expect(models({ document: ['nurix', 'krishang'] })).toContain(
      'models named by nurix or krishang;',
    )
  })

  test('join every filter into one sentence', () => {
    expect(
      models({
        q: 'chat, talk',
        document: ['nurix'],
        output: ['text'],
        input: ['audio'],
        'input-match': 'only',
        side: ['llm', 'both'],
        vendor: ['openai', 'google'],
        technology: ['gan'],
      }),
    ).toBe(
      '11 of 35 models according to nurix that mention “chat” or “talk” whose stated output includes text ' +
        'and whose stated input is audio and nothing else, filed under LLM or both at once, by OpenAI or Google, ' +
        'built on GANs; 4 of them contested.',
    )
  })

  test('need no count of the contested where that is the filter, or none is left', () => {
    expect(models({ contested: true })).toBe('11 of 35 models which are contested.')
    expect(models({ side: ['llm'], contested: false })).toBe(
      '11 of 35 models filed under LLM, which are not contested.',
    )
    expect(models({ output: ['3d'] }, { shown: 0, total: 35, contested: 0 })).toBe(
      '0 of 35 models whose stated output includes 3D.',
    )
    expect(models({ output: ['3d'] }, { shown: 2, total: 35, contested: 0 })).toContain(
      '; none of them contested.',
    )
  })
})

test('the use cases are told by their verdicts and sectors', () => {
  expect(useCases({ llm: ['yes'], genai: ['no', 'unstated'] })).toBe(
    '11 of 35 use cases with the verdict yes for LLMs and the verdict no or not stated for generative AI; ' +
      '4 of them contested.',
  )
  expect(useCases({ genai: ['limited'], sector: ['legal-and-finance'] })).toBe(
    '11 of 35 use cases with the verdict limited for generative AI, in legal and finance; 4 of them contested.',
  )
})
