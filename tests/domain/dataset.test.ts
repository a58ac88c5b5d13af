import { describe, expect, test } from 'vitest'
import { contentHash } from '@/data/content-hash'
import { loadDataset } from '@/data/load'
import { COLLECTION_NAMES } from '@/data/schema'
import { publishDataset, publishedDataset, publishedSchema } from '@/domain/dataset'
import { API_FILES } from '@/domain/export/api-files'
import { aCitation, aDataset, aModel, aStatement, aUseCase } from '../builders'

const EDITION = { version: '1.2.3', hash: 'a'.repeat(64) }

describe('the published dataset', () => {
  test('adds to a model what its statements say together', () => {
    const row = aModel({
      statements: [
        aStatement({ vendor: 'openai', output: ['image'], technologies: ['gans'] }),
        aStatement({
          side: 'generative-ai',
          input: ['text'],
          output: ['text'],
          citation: aCitation({ document: 'krishang' }),
        }),
      ],
    })
    expect(publishDataset(aDataset({ models: [row] }), EDITION).models[0]).toEqual({
      ...row,
      input: ['text'],
      output: ['text', 'image'],
      vendors: ['openai'],
      technologies: ['gans'],
      sides: ['llm', 'generative-ai'],
      documents: ['nurix', 'krishang'],
      contested: true,
    })
  })

  test('adds sides to a use case, and never a verdict', () => {
    const row = aUseCase()
    expect(publishDataset(aDataset({ useCases: [row] }), EDITION).useCases[0]).toEqual({
      ...row,
      sides: ['llm'],
      documents: ['nurix'],
      contested: false,
    })
  })

  test('of the real data satisfies the schema it is published with', () => {
    const published = publishDataset(loadDataset(), EDITION)
    expect(publishedDataset.safeParse(published).error).toBeUndefined()
    expect(Object.keys(published)).toEqual(['version', 'hash', ...COLLECTION_NAMES])
    expect(publishedSchema()).toHaveProperty('properties.useCases.items.properties.contested')
  })
})

describe('the hash', () => {
  test('does not depend on the order of keys', () => {
    const reversed = Object.fromEntries(Object.entries(aModel()).reverse())
    expect(contentHash(aDataset({ models: [reversed as never] }))).toBe(
      contentHash(aDataset({ models: [aModel()] })),
    )
  })

  test('changes with any content', () => {
    const hashes = [
      aDataset(),
      aDataset({ models: [aModel()] }),
      aDataset({ models: [aModel({ name: 'Another name' })] }),
      aDataset({ useCases: [aUseCase()] }),
    ].map(contentHash)
    expect(new Set(hashes).size).toBe(4)
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe('the files of the API', () => {
  const published = publishDataset(loadDataset(), EDITION)

  test('have a name each, and an entry in the description', () => {
    const names = API_FILES.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    const description = API_FILES.find(({ name }) => name === 'openapi.json')?.text(published) ?? ''
    expect(Object.keys(JSON.parse(description).paths)).toEqual(names.map((name) => `/${name}`))
  })

  test.each(API_FILES.filter(({ name }) => name.endsWith('.json')))('$name is JSON', ({ text }) => {
    expect(() => JSON.parse(text(published))).not.toThrow()
  })

  test('every reference of the description is in the schema', () => {
    const text = API_FILES.find(({ name }) => name === 'openapi.json')?.text(published) ?? ''
    const properties = [...text.matchAll(/schema\.json#\/properties\/(\w+)/g)].map(
      ([, name]) => name,
    )
    expect(properties).toEqual(COLLECTION_NAMES)
  })
})
