import { describe, expect, test, vi } from 'vitest'
import { loadDataset } from '@/data/load'
import { slideContent } from '@/domain/slides'
import type { SlideContent, TablePart } from '@/domain/slides/content'
import { pageFor, WIDE_PAGE } from '@/domain/slides/draw/page'
import { drawSlide } from '@/domain/slides/draw/slide'
import { drawTable } from '@/domain/slides/draw/table'
import { aSlide } from '../deck/decks'
import { ADDRESSES } from './addresses'

// Packing circles takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

const dataset = loadDataset()
const PLACE = { number: 1, of: 1 }

/** Whole words, without the signs around them; short ones are found anywhere. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[\s\u00a0\u2003]+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word.length > 3)

const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : []

/** What a slide says by itself. */
const OWN =
  'GenAI Atlas. No statement. And more rows, positions, columns, at the address of this slide.'

const linesOf = (content: SlideContent, page = WIDE_PAGE): string[] =>
  drawSlide(content, page, PLACE).shapes.flatMap((shape) =>
    shape.kind === 'text' ? [shape.text] : [],
  )

describe.each([
  ['16:9', pageFor(1920, 1080)],
  ['4:3', pageFor(1024, 768)],
  ['a phone', pageFor(390, 844)],
] as const)('on %s', (_, page) => {
  test.each(ADDRESSES)('%s breaks no word over two lines', (address) => {
    const content = slideContent(dataset, aSlide({ address }))
    const known = new Set([...stringsIn(content), OWN].flatMap(wordsOf))
    const broken = linesOf(content, page)
      .flatMap(wordsOf)
      .filter((word) => !known.has(word))
    expect(broken).toEqual([])
  })
})

test('a disagreement shows every statement of every document, under the question', () => {
  const slide = aSlide({
    address: '/documents#dispute-generative-ai-without-llm',
    title: 'A title of mine',
  })
  const content = slideContent(dataset, slide)
  const row = dataset.disagreements.find(({ id }) => id === 'dispute-generative-ai-without-llm')
  const said = linesOf(content).join(' ')
  expect(said).toContain('A title of mine')
  expect(content.subtitle.startsWith(`${row?.question} `)).toBe(true)
  for (const { citation } of row?.positions ?? []) expect(said).toContain(`“${citation.anchor}”`)
  expect(said).not.toContain('more position')
})

describe('a table', () => {
  const aTable = (cells: readonly string[], count: number): TablePart => ({
    kind: 'table',
    caption: 'A table',
    columns: cells.map((_, index) => ({ name: `Column ${index}`, isNumeric: false })),
    rows: Array.from({ length: count }, (_, row) => ({
      id: `${row}`,
      cells: cells.map((text) => ({ text })),
    })),
    alt: '',
  })
  const box = { x: 0, y: 0, width: 1600, height: 700 }
  const sizesOf = (table: TablePart) =>
    drawTable(table, box, WIDE_PAGE).shapes.flatMap((shape) =>
      shape.kind === 'text' ? [shape.size] : [],
    )

  test('is set smaller where each row then is one line, and not where none is', () => {
    const name = 'Generative AI and LLM'
    const even = drawTable(aTable([name, name, name, name], 4), box, WIDE_PAGE).shapes
    expect(even.filter((shape) => shape.kind === 'text' && shape.text === name)).toHaveLength(16)
    const long = 'What is to be said here takes a line or two in any size. '.repeat(3)
    expect(Math.max(...sizesOf(aTable(['A', long], 3)))).toBe(36)
  })

  test('gives its rows the room that is left, and stays in its box', () => {
    const few = drawTable(aTable(['A', 'B'], 3), box, WIDE_PAGE)
    const many = drawTable(aTable(['A', 'B'], 12), box, WIDE_PAGE)
    expect(few.bottom / 3).toBeGreaterThan(many.bottom / 12)
    expect(Math.max(few.bottom, many.bottom)).toBeLessThanOrEqual(box.height + 1)
  })
})
