import { describe, expect, test } from 'vitest'
import { loadDataset } from '@/data/load'
import { readyDeck } from '@/domain/deck/ready'
import { handoutHtml, handoutMarkdown } from '@/domain/export/handout'
import { slideSvg } from '@/domain/export/slide-svg'
import { slideContent } from '@/domain/slides'
import { WIDE_PAGE } from '@/domain/slides/draw/page'
import { drawSlide } from '@/domain/slides/draw/slide'

const dataset = loadDataset()
const slides = readyDeck('').slides.map((slide) => slideContent(dataset, slide))
const facts = { name: 'A | deck', origin: 'https://atlas.example' }
const svgOf = (index: number, theme: 'light' | 'dark' = 'light') => {
  const slide = slides[index]
  if (slide === undefined) throw new RangeError('no such slide')
  const drawing = drawSlide(slide, WIDE_PAGE, { number: index + 1, of: slides.length })
  return slideSvg(drawing, { title: slide.title, description: slide.alt }, theme).svg
}

describe('Markdown', () => {
  const text = handoutMarkdown(slides, facts)

  test('has every slide with its link, notes and each source in full', () => {
    expect(text).toContain('# A \\| deck')
    for (const slide of slides) {
      expect(text).toContain(`View: <https://atlas.example${slide.link}>`)
      expect(text).toContain(slide.notes.slice(0, 20))
    }
    const sources = text.split('\n').filter((line) => line.startsWith('- '))
    expect(sources).toHaveLength(slides.flatMap((slide) => slide.sources).length)
  })

  test('tells of each number of a chart how it is known', () => {
    expect(text).toMatch(/\| 2024 \| Reported \| 67.18 \| stated: reported, 2024 \|/)
    expect(text).toMatch(/\| 2030 \| Derived at 39.6% .* \| about 497 \| derived: /)
  })
})

test('the HTML handout is one file with pictures, tables and sources, and nothing from elsewhere', () => {
  const html = handoutHtml(
    slides,
    { ...facts, name: '<script>' },
    slides.map((_, index) => svgOf(index)),
  )
  expect(html).not.toContain('<script')
  expect(html.match(/<svg /g)).toHaveLength(slides.length)
  expect(html.match(/<ul class="sources">/g)).toHaveLength(slides.length)
  expect([...html.matchAll(/(?:src|href)="([^"]*)"/g)].map((match) => match[1])).toEqual(
    slides.map(({ link }) => `https://atlas.example${link.replaceAll('&', '&amp;')}`),
  )
})

test.each(['light', 'dark'] as const)(
  'an SVG of the %s theme has literal colours and text as text',
  (theme) => {
    const svg = svgOf(0, theme)
    expect(svg).not.toMatch(/var\(|color-mix|light-dark|NaN|undefined/)
    expect(svg).toContain('>Language models</text>')
    expect(svg).toContain(`fill="${theme === 'light' ? '#fbfaf6' : '#14171c'}"`)
    expect(svgOf(5)).toMatch(/1\.396<\/tspan><tspan font-size="[\d.]+" dy="-[\d.]+">6<\/tspan>/)
  },
)
