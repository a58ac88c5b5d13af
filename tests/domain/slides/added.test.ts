import { describe, expect, test, vi } from 'vitest'
import { loadDataset } from '@/data/load'
import { blankSlide } from '@/domain/deck'
import { growthAssumptions, marketGrowth } from '@/domain/figures/market-growth'
import { defaultQuery, marketParsers } from '@/domain/query'
import { slideContent } from '@/domain/slides'

// Packing circles takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

const dataset = loadDataset()
/** A slide as “Add to deck” makes it: nothing but an address. */
const added = (address: string) => slideContent(dataset, { ...blankSlide(address), id: 'added' })

describe('a view added to a deck is called what it finds', () => {
  test.each([
    [
      'an arrangement',
      '/?arrange=vendor',
      /^Artificial Intelligence, by vendor: \d+ models, \d+ contested$/,
    ],
    ['a circle', '/?focus=image', /^Image: \d+ models/],
    ['a circle without models', '/?focus=synthetic-data', /^Synthetic data: no model named$/],
    [
      'a filtered diagram',
      '/?focus=generative-ai&output=video',
      /^Generative AI: \d+ of \d+ models match, /,
    ],
    ['a lens', '/?lens=nurix&focus=llm', /^Large language models: nurix names \d+ of \d+/],
    ['a leaf', '/?focus=chatgpt', /^ChatGPT, in .+, contested$/],
    ['a filtered table', '/models?output=image', /^\d+ of the \d+ models the documents name$/],
    ['a model', '/models/chatgpt', /^ChatGPT: filed under LLM and generative AI$/],
    ['models side by side', '/models?compare=chatgpt,gpt-4', /^ChatGPT and GPT-4 side by side$/],
    ['a use case', '/use-cases/code-generation', /^Code generation: filed under /],
    ['a comparison', '/compare?parameter=output-type', /: LLMs beside generative AI$/],
    ['a choice', '/choose?output=text,image', /^Text and Image: both together$/],
    ['a figure', '/market#value-added-mckinsey', /: US\$ 2\.6 trillion to 4\.4 trillion a year$/],
    [
      'figures on one scale',
      '/market?figures=ai-adoption-2017,ai-adoption-2025',
      /: 20%; .+: 77%$/,
    ],
    [
      'figures on none',
      '/market?figures=ai-adoption-2017,ai-adoption-2025,value-added-mckinsey',
      /^Three figures that share no single chart$/,
    ],
    ['a disagreement', '/documents#dispute-chatgpt-side', /\?$/],
  ])('%s', (_, address, title) => {
    const content = added(address)
    expect(content.title).toMatch(title)
    expect(content.notes).not.toBe('')
  })

  test('a chart as its controls are set', () => {
    const query = { ...defaultQuery(marketParsers), rate: [20, 30], to: 2035 }
    const page = marketGrowth(dataset.figures, growthAssumptions(dataset.figures, query))
    const content = added('/market?chart=market-growth&rate=20,30&to=2035')
    expect(content.title).toBe(page.finding)
    expect(content.title).toMatch(/20% and 30%.+2035/)
  })

  test('every figure that was put together', () => {
    const [part] = added(
      '/market?figures=ai-adoption-2017,ai-adoption-2025,value-added-mckinsey',
    ).parts
    expect(part?.kind === 'table' ? part.rows.map(({ id }) => id) : []).toEqual([
      'ai-adoption-2017',
      'ai-adoption-2025',
      'value-added-mckinsey',
    ])
  })
})

describe('where its author says nothing the notes say how it is read', () => {
  test('a chart by its cautions', () => {
    const content = added('/market?chart=market-growth')
    const [part] = content.parts
    const cautions = part?.kind === 'chart' ? part.cautions : []
    expect(cautions.length).toBeGreaterThan(1)
    expect(content.notes).toBe(cautions.join('\n'))
  })

  test('another view by how it is measured, and both of two', () => {
    const table = added('/models?output=image')
    expect(table.notes).toBe(table.subtitle)
    const slide = { ...blankSlide('/models?output=image'), id: 'added' }
    const pair = slideContent(dataset, {
      ...slide,
      layout: 'side-by-side',
      second: '/market?chart=shares',
    })
    expect(pair.notes.startsWith(`${table.subtitle}\n`)).toBe(true)
    expect(slideContent(dataset, { ...slide, notes: 'Mine.' }).notes).toBe('Mine.')
  })
})
