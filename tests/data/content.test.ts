import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { jsonSchemas } from '@/data/json-schema'
import { loadDataset } from '@/data/load'
import { COLLECTION_NAMES, COLLECTIONS, DOCUMENT_IDS } from '@/data/schema'

const dataset = loadDataset()

describe('the dataset', () => {
  test.each(COLLECTION_NAMES)('has rows in %s', (name) => {
    expect(dataset[name].length).toBeGreaterThan(0)
  })

  test('lists the documents in the order of the schema', () => {
    expect(dataset.documents.map(({ id }) => id)).toEqual(DOCUMENT_IDS)
  })

  test('draws on every section of every document, or on a section below it', () => {
    const content = JSON.stringify(dataset)
    for (const { id, sections } of dataset.documents) {
      const parents = new Set(sections.map(({ parent }) => parent))
      for (const { heading } of sections.filter(({ heading }) => !parents.has(heading))) {
        expect(content, `${id}: ${heading}`).toContain(
          `"document":"${id}","section":${JSON.stringify(heading)}`,
        )
      }
    }
  })

  test.each(COLLECTION_NAMES)('points from %s to a schema that is current', (name) => {
    const { file } = COLLECTIONS[name]
    const stored = JSON.parse(readFileSync(`data/schemas/${file}.schema.json`, 'utf8'))
    expect(JSON.parse(readFileSync(`data/${file}.json`, 'utf8')).$schema).toBe(
      `./schemas/${file}.schema.json`,
    )
    expect(stored).toEqual(
      JSON.parse(JSON.stringify(jsonSchemas().find((schema) => schema.file === file)?.schema)),
    )
  })
})

describe('what the documents say', () => {
  test('krishang gives ten verdicts', () => {
    const verdicts = dataset.useCases.flatMap((useCase) => useCase.verdicts)
    expect(verdicts).toHaveLength(10)
    expect(new Set(verdicts.map(({ citation }) => citation.document))).toEqual(
      new Set(['krishang']),
    )
  })

  test('the comparison tables have 3, 6 and 12 rows', () => {
    const rowsOf = (document: string) =>
      dataset.comparisons.filter(({ citation }) => citation.document === document)
    expect(DOCUMENT_IDS.map((document) => rowsOf(document).length)).toEqual([3, 6, 12])
  })

  test('there are four questions and answers in krishang, twelve in head-to-head', () => {
    const faqsOf = (document: string) => dataset.faqs.filter((faq) => faq.document === document)
    expect(DOCUMENT_IDS.map((document) => faqsOf(document).length)).toEqual([0, 4, 12])
  })

  test('each development process has seven steps, the framework five', () => {
    const stepsOf = (process: string) =>
      dataset.processes.filter((step) => step.process === process)
    expect(stepsOf('llm-development')).toHaveLength(7)
    expect(stepsOf('generative-ai-development')).toHaveLength(7)
    expect(dataset.frameworks).toHaveLength(5)
  })

  test('three Copilots stay three', () => {
    const copilots = dataset.models.filter(({ name }) => name.includes('Copilot'))
    expect(copilots.map(({ id }) => id)).toEqual(['copilot', 'github-copilot', 'microsoft-copilot'])
  })

  test('GPT-4 stands in two lists of one document', () => {
    const statements = dataset.models.find(({ id }) => id === 'gpt-4')?.statements ?? []
    const sides = statements
      .filter(({ citation }) => citation.document === 'nurix')
      .map(({ side }) => side)
    expect(new Set(sides)).toEqual(new Set(['generative-ai', 'llm']))
  })

  test('no document states a vendor for Midjourney', () => {
    const statements = dataset.models.find(({ id }) => id === 'midjourney')?.statements ?? []
    expect(statements.length).toBeGreaterThan(2)
    expect(statements.filter(({ vendor }) => vendor !== null)).toEqual([])
  })
})
