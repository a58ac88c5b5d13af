import { describe, expect, test } from 'vitest'
import { loadDataset } from '@/data/load'
import { COLLECTION_NAMES, DOCUMENT_IDS } from '@/data/schema'
import { citationHref, sectionSlug } from '@/domain/citations'
import { contributionsOf, datingOf, sectionsOf } from '@/domain/documents'
import { entriesOf } from '@/domain/entries'
import { citationsIn, indexRows } from '@/domain/rows'
import {
  aCitation,
  aDataset,
  aDocument,
  aFigure,
  aModel,
  aQuestion,
  aStatement,
  aTaxon,
  aUseCase,
} from '../builders'

describe('a section has a fragment', () => {
  test.each([
    ['Generative AI vs LLM: Which One is Better?', 'generative-ai-vs-llm-which-one-is-better'],
    ['Applications of LLMs:', 'applications-of-llms'],
    [null, 'opening'],
  ])('%s', (heading, slug) => {
    expect(sectionSlug(heading)).toBe(slug)
  })

  test('that no other section of its document has', () => {
    for (const { sections } of loadDataset().documents) {
      const slugs = ['opening', ...sections.map(({ heading }) => sectionSlug(heading))]
      expect(new Set(slugs).size).toBe(slugs.length)
    }
  })

  test('that citations lead to', () => {
    expect(citationHref(aCitation({ document: 'krishang', section: 'Final Thought' }))).toBe(
      '/documents/krishang#final-thought',
    )
  })
})

describe('what a document contributes', () => {
  const dataset = aDataset({
    models: [
      aModel({
        statements: [
          aStatement(),
          aStatement({ citation: aCitation({ anchor: 'other words' }) }),
          aStatement({ citation: aCitation({ document: 'krishang' }) }),
        ],
      }),
    ],
    figures: [aFigure({ citations: [aCitation({ document: 'krishang' })] })],
  })
  const models = (document: 'nurix' | 'krishang') =>
    contributionsOf(dataset, document).find(({ collection }) => collection === 'models')

  test('is counted from the citations', () => {
    expect(models('nurix')).toMatchObject({ citationCount: 2, href: '/models?document=nurix' })
    expect(models('nurix')?.rows.map(({ name }) => name)).toEqual(['A model'])
    expect(models('krishang')?.citationCount).toBe(1)
  })

  test('of the real data adds up to every citation there is', () => {
    const real = loadDataset()
    const counted = DOCUMENT_IDS.flatMap((id) => contributionsOf(real, id))
    const all = COLLECTION_NAMES.flatMap((name) => citationsIn(real[name]))
    expect(counted.reduce((sum, { citationCount }) => sum + citationCount, 0)).toBe(all.length)
  })
})

describe('a document section by section', () => {
  const document = aDocument({
    sections: [
      { heading: 'Scope', parent: null },
      { heading: 'Examples', parent: 'Scope' },
    ],
  })
  const dataset = aDataset({
    documents: [document],
    taxonomy: [aTaxon({ citations: [aCitation(), aCitation({ anchor: 'other words' })] })],
    models: [
      aModel({ statements: [aStatement({ citation: aCitation({ section: 'Examples' }) })] }),
    ],
    useCases: [
      aUseCase({ statements: [{ side: 'llm', as: 'x', citation: aCitation({ section: null }) }] }),
    ],
  })

  test('keeps its order and its levels, the opening text first', () => {
    expect(sectionsOf(dataset, document).map(({ heading, level }) => [heading, level])).toEqual([
      [null, 1],
      ['Scope', 1],
      ['Examples', 2],
    ])
  })

  test('says the same thing of a row once, with all its places', () => {
    const [, scope] = sectionsOf(dataset, document)
    expect(scope?.citationCount).toBe(2)
    expect(scope?.groups).toEqual([
      expect.objectContaining({ collection: 'taxonomy', rowCount: 1 }),
    ])
    expect(scope?.groups[0]?.entries[0]?.citations.map(({ anchor }) => anchor)).toEqual([
      'a few words',
      'other words',
    ])
  })

  test('leaves no citation of the real data out', () => {
    const real = loadDataset()
    const shown = real.documents.flatMap((one) => sectionsOf(real, one))
    const all = COLLECTION_NAMES.flatMap((name) => citationsIn(real[name]))
    expect(shown.reduce((sum, { citationCount }) => sum + citationCount, 0)).toBe(all.length)
    expect(entriesOf(real)).toHaveLength(all.length)
  })
})

describe('a row as a link', () => {
  const dataset = aDataset({
    models: [aModel({ id: 'gpt-4', name: 'GPT-4' })],
    useCases: [aUseCase({ id: 'writing' })],
    figures: [aFigure({ id: 'market-size' })],
    disagreements: [aQuestion({ id: 'dispute' })],
    benefits: [{ id: 'benefit', name: 'A benefit', summary: 'It helps.', citation: aCitation() }],
    statements: [
      {
        id: 'relation',
        subject: 'artificial-intelligence',
        relation: 'contains',
        object: 'gpt-4',
        summary: 'It does.',
        citation: aCitation(),
      },
    ],
  })
  const rows = indexRows(dataset)

  test.each([
    ['nurix', '/documents/nurix'],
    ['artificial-intelligence', '/?focus=artificial-intelligence'],
    ['gpt-4', '/models/gpt-4'],
    ['writing', '/use-cases/writing'],
    ['market-size', '/market#market-size'],
    ['dispute', '/documents#dispute'],
    ['benefit', '/documents/nurix#scope'],
  ])('%s leads to %s', (id, href) => {
    expect(rows.get(id)?.href).toBe(href)
  })

  test('names a relation by what it relates', () => {
    expect(rows.get('relation')?.name).toBe('Artificial Intelligence contains GPT-4')
  })

  test('of the real data each has a name and leads somewhere', () => {
    for (const { id, name, href } of indexRows(loadDataset()).values()) {
      expect(name, id).not.toBe('')
      expect(href, id).toMatch(/^\//)
    }
  })
})

test.each([
  [{ published: '2025-10-07' }, '7 October 2025'],
  [{ published: null, dateHint: 'As of 2026' }, 'Undated; it says “As of 2026”'],
  [{ published: null, dateHint: null }, 'Undated'],
])('a document is dated only as it dates itself', (change, dating) => {
  expect(datingOf(aDocument(change))).toBe(dating)
})
