import { describe, expect, test } from 'vitest'
import { readDataset } from '@/data/load'
import { arithmeticChecks } from '@/domain/arithmetic/checks'
import { find } from '@/domain/finder'
import { ALL, INDEX, PAGES } from './finding'

const dataset = readDataset('data')

describe('what there is to find', () => {
  test('has every page, circle, model, use case, figure, document, section and question', () => {
    const keys = new Set(ALL.map(({ key }) => key))
    for (const collection of [
      'taxonomy',
      'models',
      'useCases',
      'figures',
      'documents',
      'technologies',
      'organisations',
      'challenges',
      'disagreements',
      'agreements',
      'faqs',
    ] as const) {
      const missing = dataset[collection].filter(({ id }) => !keys.has(`${collection}/${id}`))
      expect(missing).toEqual([])
    }
    const sections = ALL.filter(({ kind }) => kind === 'Section')
    expect(sections).toHaveLength(dataset.documents.flatMap(({ sections }) => sections).length)
    expect(ALL.filter(({ kind }) => kind === 'Page')).toHaveLength(PAGES.length)
    expect(ALL.filter(({ kind }) => kind === 'Arithmetic check').map(({ name }) => name)).toEqual(
      arithmeticChecks(dataset.figures).map(({ name }) => name),
    )
  })

  test('has keys of its own, kind by kind, and leads to addresses of this site', () => {
    expect(new Set(ALL.map(({ key }) => key)).size).toBe(ALL.length)
    expect(ALL.filter(({ href }) => !/^\/(?!\/)/.test(href))).toEqual([])
  })

  test('leads where each is shown', () => {
    const hrefOf = (key: string) => ALL.find((item) => item.key === key)?.href
    expect(hrefOf('taxonomy/image')).toBe('/?focus=image')
    expect(hrefOf('circle/chatgpt')).toBe('/?focus=chatgpt')
    expect(hrefOf('models/chatgpt')).toBe('/models/chatgpt')
    expect(hrefOf('figures/market-size-2024')).toBe('/market#market-size-2024')
    expect(hrefOf('section/nurix/llms-scope')).toBe('/documents/nurix#llms-scope')
    expect(hrefOf('technologies/agi')).toBe('/compare#agi')
    expect(hrefOf('comparisons/head-to-head-core-technology')).toBe(
      '/compare#parameter-core-technology',
    )
    expect(hrefOf('chart/market-growth')).toBe('/market#market-growth')
    expect(hrefOf('check/image-base')).toBe('/documents#check-image-base')
  })

  test.each([
    ['llm', 'taxonomy/llm'],
    ['genai', 'taxonomy/generative-ai'],
    ['image', 'taxonomy/image'],
    ['gpt4', 'models/gpt-4'],
    ['mckinsey', 'organisations/mckinsey'],
    ['implied base', 'check/image-base'],
    ['arithmetic adoption', 'check/adoption-per-year'],
  ])('%s leads first to %s', (typed, key) => {
    expect(find(INDEX, typed)[0]?.item.key).toBe(key)
  })
})
