import { describe, expect, test, vi } from 'vitest'
import { loadDataset } from '@/data/load'
import { growthAssumptions, marketGrowth } from '@/domain/figures/market-growth'
import { defaultQuery, marketParsers } from '@/domain/query'
import { frozenKey, rewordSlide, slideContent, unwordedContent } from '@/domain/slides'
import type { ChartPart, CirclesPart, Part, TablePart } from '@/domain/slides/content'
import { aSlide } from '../deck/decks'
import { ADDRESSES } from './addresses'

// Packing circles takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

const dataset = loadDataset()
const show = (address: string) => slideContent(dataset, aSlide({ address }))
const partOf = <Kind extends Part['kind']>(address: string, kind: Kind) => {
  const part = show(address).parts.find((one) => one.kind === kind)
  if (part === undefined) throw new Error(`No ${kind} at ${address}`)
  return part as Extract<Part, { kind: Kind }>
}

describe.each(ADDRESSES)('%s', (address) => {
  const content = show(address)

  test('is a view of the atlas, with its sources and in words', () => {
    expect(content.title).not.toBe('Nothing stands at this address')
    expect(content.sourceLine).toMatch(/^Source: .+\.$/)
    expect(content.sources.length).toBeGreaterThan(0)
    expect(content.alt).not.toBe('')
    expect(content.link).toBe(address)
  })

  test('is plain data: what is stored comes back the same', () => {
    expect(structuredClone(content)).toEqual(content)
    expect(JSON.parse(JSON.stringify(content))).toEqual(content)
  })
})

describe('an address that leads nowhere', () => {
  test.each(['/market?chart=nope', '/models/nobody', '/documents#nothing', '/use-cases/none'])(
    '%s gives a slide that says so',
    (address) => expect(show(address).title).toBe('Nothing stands at this address'),
  )
})

test('growth: the numbers of the page, derived ones marked, gaps where a line does not reach', () => {
  const chart: ChartPart = partOf('/market?chart=market-growth', 'chart')
  const page = marketGrowth(
    dataset.figures,
    growthAssumptions(dataset.figures, defaultQuery(marketParsers)),
  )
  const [reported, first, second] = chart.series
  expect(reported?.points[0]).toMatchObject({ value: 67.18, provenance: 'stated' })
  expect(reported?.points.slice(1)).toEqual(Array(6).fill(null))
  const last = first?.points.at(-1)
  expect(last?.value).toBeCloseTo((page.series[0]?.end ?? 0) / 1e9, 6)
  expect(last).toMatchObject({ provenance: 'derived', label: 'about 497' })
  expect(second?.points[0]).toBeNull()
  expect(second?.points.at(-1)?.label).toBe('about 356')
  expect(chart.between).toEqual([first?.id, second?.id])
})

test('adoption: two points, and nothing between them', () => {
  const chart = partOf('/market?chart=adoption', 'chart')
  const points = chart.series[0]?.points ?? []
  expect(points.filter((point) => point !== null).map((point) => point.value)).toEqual([20, 77])
  expect(points).toHaveLength(9)
})

test('lower bounds and ranges stay what they are', () => {
  const shares = partOf('/market?chart=shares', 'chart').series[0]?.points ?? []
  expect(shares.filter((point) => point?.bound === 'at-least')).toHaveLength(2)
  const money = partOf('/market?chart=orders-of-magnitude', 'chart')
  const range = money.series[0]?.points.find((point) => point?.low != null)
  expect(range).toMatchObject({ low: 2.6e12, value: 4.4e12 })
  expect(money.groups.filter(({ apart }) => apart !== null)).toHaveLength(money.groups.length - 1)
})

test('a table follows the filter and the order of its address', () => {
  const table: TablePart = partOf('/models?output=image&match=only&sort=-name', 'table')
  const names = table.rows.map(({ cells }) => cells[0]?.text ?? '')
  expect(names.length).toBeGreaterThan(2)
  expect(names).toEqual([...names].sort((one, other) => other.localeCompare(one, 'en')))
  expect(table.rows.every(({ cells }) => cells[1]?.outputs?.includes('image'))).toBe(true)
})

test('circles in focus lie in the square, children in their parents, and carry the marks of the page', () => {
  const { circles }: CirclesPart = partOf('/?focus=generative-ai', 'circles')
  const byId = new Map(circles.map((circle) => [circle.id, circle]))
  expect(circles[0]).toMatchObject({ id: 'generative-ai', parent: null })
  expect(byId.has('artificial-intelligence')).toBe(false)
  for (const { x, y, r, parent } of circles) {
    expect(Math.min(x - r, y - r)).toBeGreaterThanOrEqual(0)
    expect(Math.max(x + r, y + r)).toBeLessThanOrEqual(1)
    const outer = parent === null ? undefined : byId.get(parent)
    if (outer !== undefined)
      expect(Math.hypot(x - outer.x, y - outer.y) + r).toBeLessThanOrEqual(outer.r + 1e-6)
  }
  expect(byId.get('chatgpt')?.mark?.kind).toBe('contested')
  expect(circles.filter(({ isLeaf, name }) => isLeaf && name === null)).toEqual([])
})

test('on a phone the branches are named, large language models among them', () => {
  const { compact = [] } = partOf('/?focus=generative-ai', 'circles')
  const named = compact.filter(({ name }) => name !== null).map(({ id }) => id)
  expect(named).toEqual(expect.arrayContaining(['llm', 'image', 'video', 'multimodal']))
})

test('a question keeps every position, and an empty cell is no statement', () => {
  const question = partOf('/documents#dispute-generative-ai-without-llm', 'question')
  const row = dataset.disagreements.find(({ id }) => id === 'dispute-generative-ai-without-llm')
  const statements = question.rows.flatMap(({ cells }) => cells.flat())
  expect(statements).toHaveLength(row?.positions.length ?? -1)
  expect(question.rows.some(({ cells }) => cells.some((cell) => cell.length === 0))).toBe(true)
})

describe('the author’s words', () => {
  test('a title stands over what the view finds, and goes when it is emptied', () => {
    expect(slideContent(dataset, aSlide({ title: 'Mine' })).title).toBe('Mine')
    expect(slideContent(dataset, aSlide()).title).toMatch(/^AI adoption is put at/)
  })

  test('text is parted at empty lines; another view brings its own sources', () => {
    const worded = slideContent(dataset, aSlide({ layout: 'with-text', text: ' One.\n\n\nTwo. ' }))
    expect(worded.second?.parts).toEqual([
      { kind: 'text', heading: null, paragraphs: ['One.', 'Two.'] },
    ])
    const pair = aSlide({ layout: 'side-by-side', second: '/documents#dispute-chatgpt-side' })
    const content = slideContent(dataset, pair)
    expect(content.second?.parts[0]?.kind).toBe('question')
    expect(content.sources.length).toBeGreaterThan(slideContent(dataset, aSlide()).sources.length)
  })

  test('what is frozen does not depend on them', () => {
    const [plain, worded] = [
      aSlide(),
      aSlide({ title: 'T', notes: 'N', layout: 'with-text', text: 'X' }),
    ]
    expect(frozenKey(worded)).toBe(frozenKey(plain))
    const frozen = unwordedContent(dataset, plain)
    expect(rewordSlide(frozen, worded)).toEqual(slideContent(dataset, worded))
  })

  test('another edition, address or second view is frozen apart', () => {
    const keys = [
      aSlide(),
      aSlide({ snapshot: 'a'.repeat(64) }),
      aSlide({ address: '/' }),
      aSlide({ layout: 'side-by-side', second: '/' }),
    ].map(frozenKey)
    expect(new Set(keys).size).toBe(keys.length)
  })
})
