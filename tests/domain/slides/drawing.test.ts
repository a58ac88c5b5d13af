import { describe, expect, test, vi } from 'vitest'
import { loadDataset } from '@/data/load'
import { slideContent } from '@/domain/slides'
import { pageFor } from '@/domain/slides/draw/page'
import type { TextShape } from '@/domain/slides/draw/shape'
import { drawSlide } from '@/domain/slides/draw/slide'
import { widthOfText } from '@/domain/slides/draw/words'
import { aSlide } from '../deck/decks'
import { ADDRESSES } from './addresses'

// Packing circles takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

const dataset = loadDataset()

const PAGES = [
  ['16:9', pageFor(1920, 1080)],
  ['4:3', pageFor(1024, 768)],
  ['a phone', pageFor(390, 844)],
] as const

type Box = { text: string; left: number; right: number; top: number; bottom: number }

function boxOf({ text, x, y, size, face, anchor }: TextShape): Box {
  const width = widthOfText(text, { size, face })
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { text, left, right: left + width, top: y - size * 0.72, bottom: y + size * 0.18 }
}

const meet = (one: Box, other: Box): boolean =>
  one.left < other.right - 2 &&
  other.left < one.right - 2 &&
  one.top < other.bottom - 2 &&
  other.top < one.bottom - 2

const SLIDES = [
  ...ADDRESSES.map((address) => aSlide({ address })),
  aSlide({
    address: '/?focus=generative-ai',
    layout: 'with-text',
    text: 'One paragraph.\n\nAnother.',
  }),
  aSlide({ layout: 'with-text', text: 'What to look at. '.repeat(12) }),
  aSlide({ layout: 'side-by-side', second: '/market?chart=shares' }),
  aSlide({ layout: 'side-by-side', address: '/?focus=image', second: '/models?output=image' }),
  aSlide({
    layout: 'side-by-side',
    address: '/documents#dispute-chatgpt-side',
    second: '/market?chart=challenges',
  }),
  aSlide({ layout: 'side-by-side', address: '/market?chart=modalities', second: '/choose' }),
  aSlide({ title: 'A very long title that somebody wrote into the field '.repeat(4).trim() }),
]

describe.each(PAGES)('on %s', (_, page) => {
  test.each(SLIDES.map((slide) => [`${slide.address} ${slide.layout} ${slide.title}`, slide]))(
    '%s: words stay on the page, large enough, and apart',
    (_name, slide) => {
      const { shapes } = drawSlide(slideContent(dataset, slide), page, { number: 3, of: 11 })
      const texts = shapes.filter((shape) => shape.kind === 'text')
      const boxes = texts.map(boxOf)
      const outside = boxes.filter(
        ({ left, right, top, bottom }) =>
          left < 0 || right > page.width || top < 0 || bottom > page.height,
      )
      expect(outside.map(({ text }) => text)).toEqual([])
      const small = texts.filter(
        ({ size, circle }) =>
          size < (circle === undefined ? page.smallest : page.smallestName - 0.5),
      )
      expect(small.map(({ text, size }) => `${text} ${size}`)).toEqual([])
      const meeting = boxes.flatMap((one, index) =>
        boxes
          .slice(index + 1)
          .flatMap((other) => (meet(one, other) ? [`${one.text} | ${other.text}`] : [])),
      )
      expect(meeting).toEqual([])
    },
  )
})

test('no line of a slide ends within a sum of money', () => {
  const title = 'The market grew to US$ 67.18 billion '.repeat(3).trim()
  for (const [, page] of PAGES) {
    const { shapes } = drawSlide(slideContent(dataset, aSlide({ title })), page, {
      number: 1,
      of: 1,
    })
    const lines = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
    expect(lines.filter((line) => /US\$$|^billion/.test(line.trim()))).toEqual([])
    expect(lines.join(' ')).toContain('US$\u00a067.18\u00a0billion')
  }
})
