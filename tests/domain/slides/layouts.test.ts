import { describe, expect, test, vi } from 'vitest'
import { loadDataset } from '@/data/load'
import type { Slide } from '@/domain/deck'
import { slideContent } from '@/domain/slides'
import type { QuestionPart, TablePart } from '@/domain/slides/content'
import { pageFor, WIDE_PAGE } from '@/domain/slides/draw/page'
import type { Shape } from '@/domain/slides/draw/shape'
import { drawSlide } from '@/domain/slides/draw/slide'
import { drawTable } from '@/domain/slides/draw/table'
import { drawText } from '@/domain/slides/draw/text'
import { boxOfText, linesOf } from '@/domain/slides/draw/words'
import { documentShares } from '@/domain/slides/question-columns'
import { aSlide } from '../deck/decks'

// Packing circles takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

const dataset = loadDataset()
const FOUR_BY_THREE = pageFor(1024, 768)
const PHONE = pageFor(390, 844)

const shapesOf = (slide: Partial<Slide>, page = WIDE_PAGE): readonly Shape[] =>
  drawSlide(slideContent(dataset, aSlide(slide)), page, { number: 1, of: 1 }).shapes

const wordsOf = (shapes: readonly Shape[]): string =>
  shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])).join(' ')

describe.each([
  ['16:9', WIDE_PAGE],
  ['4:3', FOUR_BY_THREE],
] as const)('on %s', (_, page) => {
  test('shares keep every word of their remarks, alone and beside another view', () => {
    for (const slide of [
      { address: '/market?chart=shares' },
      { layout: 'side-by-side', second: '/market?chart=shares' } as const,
    ]) {
      const { parts, second } = slideContent(dataset, aSlide(slide))
      const chart = [...parts, ...(second?.parts ?? [])].find(
        (part) => part.kind === 'chart' && part.chartId === 'shares',
      )
      const said = wordsOf(shapesOf(slide, page))
      const remarks = chart?.kind === 'chart' ? chart.remarks : []
      expect(remarks).toHaveLength(3)
      for (const remark of remarks) expect(said).toContain(remark)
    }
  })

  test('the outermost circle is as large as the words beside it let it be, and keeps clear of them', () => {
    const shapes = shapesOf({ address: '/?focus=generative-ai' }, page)
    const disc = shapes.find((shape) => shape.kind === 'circle')
    if (disc?.kind !== 'circle') throw new Error('No circle')
    for (const shape of shapes) {
      if (shape.kind !== 'text' || shape.circle !== undefined) continue
      const box = boxOfText(shape)
      const dx = Math.max(box.x - disc.x, 0, disc.x - box.x - box.width)
      const dy = Math.max(box.y - disc.y, 0, disc.y - box.y - box.height)
      expect(Math.hypot(dx, dy), shape.text).toBeGreaterThan(disc.r)
    }
    expect(disc.r * 2).toBeGreaterThan(page.height * 0.78)
  })

  test('every model of the first slide has its name', () => {
    const { parts } = slideContent(dataset, aSlide({ address: '/?focus=generative-ai' }))
    const [circles] = parts
    const shapes = shapesOf({ address: '/?focus=generative-ai' }, page)
    const named = new Set(
      shapes.flatMap(({ kind, circle }) =>
        kind === 'text' && circle !== undefined ? [circle] : [],
      ),
    )
    const leaves = circles?.kind === 'circles' ? circles.circles.filter(({ isLeaf }) => isLeaf) : []
    expect(leaves.length).toBeGreaterThan(30)
    expect(leaves.filter(({ id }) => !named.has(id)).map(({ title }) => title)).toEqual([])
  })

  test('few bars fill the height, few rows of a table nearly', () => {
    for (const address of ['/market?chart=challenges', '/models?contested=yes']) {
      const shapes = shapesOf({ address }, page)
      const foot = shapes.find((shape) => shape.kind === 'text' && shape.text.startsWith('Source'))
      const above = shapes.flatMap((shape) =>
        shape.kind === 'text' && !/^Source|^GenAI/.test(shape.text) ? [shape.y] : [],
      )
      const bottom = foot?.kind === 'text' ? foot.y : 0
      expect(Math.max(...above), address).toBeGreaterThan(bottom * 0.78)
    }
  })
})

describe('on a phone', () => {
  test('the counts of every document stand below each other', () => {
    const said = wordsOf(shapesOf({ address: '/market?chart=challenges' }, PHONE))
    for (const name of ['All documents', 'nurix', 'krishang', 'head-to-head'])
      expect(said).toContain(name)
  })

  test('columns that have no room are counted, not left out silently', () => {
    const said = wordsOf(shapesOf({ address: '/market?chart=modalities' }, PHONE))
    expect(said).toContain('And 3 more columns, at the address of this slide.')
  })
})

describe('a question', () => {
  const statement = (words: number) => ({
    detail: 'word '.repeat(words),
    anchor: 'anchor',
    section: 'section',
  })
  const question = (...counts: readonly number[]): QuestionPart => ({
    kind: 'question',
    documents: counts.map((_, index) => `document ${index}`),
    rows: [
      { position: 'One', cells: counts.map((count) => (count === 0 ? [] : [statement(count)])) },
    ],
    alt: '',
  })

  test('gives the document that states more the wider column, and none too little', () => {
    const shares = documentShares(question(2, 200, 0))
    expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9)
    expect(shares[1]).toBeGreaterThan((shares[0] ?? 1) * 1.5)
    expect(Math.min(...shares)).toBeGreaterThan(0.15)
  })

  test('parts evenly what is even', () => {
    for (const share of documentShares(question(5, 5, 5))) expect(share).toBeCloseTo(1 / 3, 9)
  })
})

describe('words in lines', () => {
  test('break where the text has a new line', () => {
    expect(linesOf('- one\n- two\r\n- three', 900, { size: 20 })).toEqual([
      '- one',
      '- two',
      '- three',
    ])
  })

  test('never part what is one letter to a reader', () => {
    const lines = linesOf('👩🏽‍🔬🇬🇧é'.repeat(12), 200, { size: 20 })
    expect(lines.length).toBeGreaterThan(1)
    const letters = (text: string) =>
      [...new Intl.Segmenter('en').segment(text)].map(({ segment }) => segment)
    expect(lines.flatMap(letters)).toEqual(letters('👩🏽‍🔬🇬🇧é'.repeat(12)))
  })
})

test('a text that is too long for its room ends in it, with an ellipsis', () => {
  const box = { x: 0, y: 0, width: 400, height: 300 }
  for (const paragraphs of [
    ['word '.repeat(900)],
    Array.from({ length: 60 }, () => 'A paragraph.'),
  ]) {
    const { shapes } = drawText({ kind: 'text', heading: null, paragraphs }, box, WIDE_PAGE)
    const texts = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []))
    expect(Math.max(...texts.map(({ y }) => y))).toBeLessThanOrEqual(box.height)
    expect(texts.at(-1)?.text.endsWith('…')).toBe(true)
  }
})

test('a table of few rows takes the height there is', () => {
  const table: TablePart = {
    kind: 'table',
    caption: '',
    columns: [{ name: 'A', isNumeric: false }],
    rows: Array.from({ length: 5 }, (_, row) => ({ id: `${row}`, cells: [{ text: 'words' }] })),
    alt: '',
  }
  const box = { x: 0, y: 0, width: 1600, height: 700 }
  expect(drawTable(table, box, WIDE_PAGE).bottom).toBeGreaterThan(box.height * 0.9)
})
