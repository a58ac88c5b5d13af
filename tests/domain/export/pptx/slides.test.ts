import { describe, expect, test } from 'vitest'
import { keepSums } from '@/domain/format'
import type { SlideContent } from '@/domain/slides/content'
import { contentOf, DISAGREEMENT, everyView, FACTS, fileOf } from './deck'
import {
  linked,
  linksOf,
  type OfficeFile,
  only,
  partsLike,
  treeOf,
  within,
  wordsOf,
  type XmlNode,
} from './office-file'

const SLIDES = /^ppt\/slides\/slide\d+\.xml$/

const slidesOf = (file: OfficeFile): XmlNode[] =>
  partsLike(file, SLIDES).map((name) => treeOf(file, name))

const slideOf = (content: SlideContent): XmlNode => treeOf(fileOf(content), 'ppt/slides/slide1.xml')

const placeholderOf = (slide: XmlNode, type: string): XmlNode => {
  const found = within(slide, 'p:sp').find(
    (shape) => within(shape, 'p:ph')[0]?.attributes.type === type,
  )
  if (found === undefined) throw new Error(`No placeholder ${type}`)
  return found
}

const objectsOf = (slide: XmlNode): XmlNode[] =>
  within(slide, 'p:cNvPr').filter(({ attributes }) => attributes.id !== '1')

const isPlaceholderName = (name: string | undefined): boolean =>
  ['Title', 'Subtitle', 'Source', 'Slide number'].includes(name ?? '')

describe('every slide', { timeout: 60_000 }, () => {
  const contents = everyView()
  const file = fileOf(...contents)
  const slides = slidesOf(file)

  test('has its title in a title placeholder, which a layout places', () => {
    for (const content of contents) {
      const own = fileOf(content)
      const [first] = slidesOf(own) as [XmlNode]
      const title = placeholderOf(first, 'title')
      expect(wordsOf(title)[0]?.replace(/ \(1 of \d+\)$/, '')).toBe(keepSums(content.title))
      expect(within(title, 'a:xfrm')).toEqual([])
      const layout = treeOf(own, linked(own, 'ppt/slides/slide1.xml', 'slideLayout'))
      expect(within(placeholderOf(layout, 'title'), 'a:xfrm')).toHaveLength(1)
    }
  })

  test('has its source in the footer, its number, and a link to its view', () => {
    for (const content of contents) {
      const own = fileOf(content)
      const [first] = slidesOf(own) as [XmlNode]
      const source = wordsOf(placeholderOf(first, 'ftr')).join(' ')
      expect(source).toMatch(/^Source: /)
      expect(content.sourceLine.startsWith(source.replace(/( …)? {2}Open this view$/, ''))).toBe(
        true,
      )
      expect(only(placeholderOf(first, 'sldNum'), 'a:fld').attributes.type).toBe('slidenum')
      const links = linksOf(own, 'ppt/slides/slide1.xml').filter(({ isExternal }) => isExternal)
      expect(links.map(({ target }) => target)).toEqual([`${FACTS.origin}${content.link}`])
    }
  })

  test('has alternative text on each object', () => {
    for (const slide of slides) {
      const silent = objectsOf(slide).filter(
        ({ attributes }) => !isPlaceholderName(attributes.name) && !attributes.descr,
      )
      expect(silent).toEqual([])
    }
  })

  test('numbers its objects without repeats', () => {
    for (const slide of slides) {
      const ids = within(slide, 'p:cNvPr').map(({ attributes }) => attributes.id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  test('keeps its objects on the slide', () => {
    for (const slide of slides)
      for (const frame of [...within(slide, 'a:xfrm'), ...within(slide, 'p:xfrm')]) {
        const [from, size] = [only(frame, 'a:off').attributes, only(frame, 'a:ext').attributes]
        expect(Number(from.x)).toBeGreaterThanOrEqual(-1)
        expect(Number(from.y)).toBeGreaterThanOrEqual(-1)
        expect(Number(from.x) + Number(size.cx)).toBeLessThanOrEqual(12192000 + 1)
        expect(Number(from.y) + Number(size.cy)).toBeLessThanOrEqual(6858000 + 1)
      }
  })

  test('has its notes in the notes pane: the words, the cautions, each source in full, the address', () => {
    for (const content of contents) {
      const own = fileOf(content)
      const notes = wordsOf(treeOf(own, linked(own, 'ppt/slides/slide1.xml', 'notesSlide')))
      for (const words of content.notes.split('\n'))
        if (words !== '') expect(notes).toContain(words)
      for (const source of content.sources) expect(notes).toContain(source)
      for (const part of content.parts)
        if (part.kind === 'chart')
          for (const caution of part.cautions) expect(notes).toContain(caution)
      expect(notes).toContain(`This view: ${FACTS.origin}${content.link}`)
    }
  })
})

describe('nested circles', () => {
  const content = contentOf('/')
  const [part] = content.parts
  if (part?.kind !== 'circles') throw new Error('The Atlas has no circles')
  const slide = slideOf(content)
  const ellipses = within(slide, 'p:sp').filter(
    (shape) => within(shape, 'a:prstGeom')[0]?.attributes.prst === 'ellipse',
  )

  test('are an ellipse each, grouped as they are nested', () => {
    const titles = new Set(ellipses.map((shape) => only(shape, 'p:cNvPr').attributes.name))
    for (const { title } of part.circles) expect(titles).toContain(title)
    const diagram = within(slide, 'p:grpSp').find(
      (group) => within(group, 'p:cNvPr')[0]?.attributes.name === 'Taxonomy diagram',
    )
    const holders = part.circles.filter(({ id }) =>
      part.circles.some(({ parent }) => parent === id),
    )
    for (const { id, title } of holders) {
      const group = within(diagram as XmlNode, 'p:grpSp').find(
        (one) => within(one, 'p:cNvPr')[0]?.attributes.name === `${title}, group`,
      )
      const names = within(group as XmlNode, 'p:cNvPr').map(({ attributes }) => attributes.name)
      for (const child of part.circles.filter(({ parent }) => parent === id))
        expect(names).toContain(child.title)
    }
  })

  test('stand where and as large as the page packs them', () => {
    const emuBox = 1024 * 6350
    for (const circle of part.circles) {
      const shape = ellipses.find(
        (one) => only(one, 'p:cNvPr').attributes.name === circle.title,
      ) as XmlNode
      expect(Number(only(shape, 'a:ext').attributes.cx)).toBeCloseTo(2 * circle.r * emuBox, -1)
      expect(Number(only(shape, 'a:off').attributes.x)).toBeCloseTo(
        832 * 6350 + (circle.x - circle.r) * emuBox,
        -1,
      )
    }
  })

  test('carry their names as text', () => {
    const words = within(slide, 'p:sp').map((shape) => wordsOf(shape).join(' '))
    for (const { name } of part.circles)
      if (name !== null) expect(words).toContain(name.lines.join(' '))
  })

  test('have a legend with counts', () => {
    const words = within(slide, 'p:sp').map((shape) => wordsOf(shape).join(' '))
    for (const { label, count } of part.legend)
      expect(words).toContain(count === null ? label : `${label}  ${count}`)
  })
})

describe('a table', () => {
  const rowsOf = (slides: readonly XmlNode[]): string[][] =>
    slides.flatMap((slide) =>
      within(slide, 'a:tr')
        .slice(1)
        .map((row) => within(row, 'a:tc').map((cell) => wordsOf(cell).join(' '))),
    )

  test('is native and holds every cell, over as many slides as it needs', () => {
    for (const address of ['/models', '/use-cases', '/compare', '/market?chart=verdicts']) {
      const content = contentOf(address)
      const [part] = content.parts
      if (part?.kind !== 'table') throw new Error(`No table at ${address}`)
      const rows = rowsOf(slidesOf(fileOf(content)))
      expect(rows).toHaveLength(part.rows.length)
      part.rows.forEach(({ cells }, index) => {
        cells.forEach(({ text }, column) => {
          expect(rows[index]?.[column]?.endsWith(text), text).toBe(true)
        })
      })
    }
  })

  test('repeats its head and says which part it is where it goes on', () => {
    const content = contentOf('/use-cases')
    const slides = slidesOf(fileOf(content))
    expect(slides.length).toBeGreaterThan(1)
    slides.forEach((slide, index) => {
      expect(wordsOf(placeholderOf(slide, 'title'))).toEqual([
        `${content.title} (${index + 1} of ${slides.length})`,
      ])
      expect(wordsOf(within(slide, 'a:tr')[0] as XmlNode)[0]).toBe('Name')
    })
  })

  test('marks a verdict by sign and word', () => {
    const cells = rowsOf([slideOf(contentOf('/market?chart=verdicts'))]).flat()
    expect(cells).toContain('●  Yes')
    expect(cells).toContain('◐  Limited')
    expect(cells).toContain('○  No')
  })
})

describe('a disagreement', () => {
  test('has positions as rows and says where a document is silent', () => {
    const content = contentOf(DISAGREEMENT)
    const [part] = content.parts
    if (part?.kind !== 'question') throw new Error('No disagreement')
    const rows = within(slideOf(content), 'a:tr').slice(1)
    part.rows.forEach(({ position, cells }, index) => {
      const words = within(rows[index] as XmlNode, 'a:tc').map(wordsOf)
      expect(words[0]).toEqual([position])
      cells.forEach((said, column) => {
        if (said.length === 0) expect(words[column + 1]).toEqual(['No statement'])
        for (const { anchor, section } of said) {
          expect(words[column + 1]).toContain(`“${anchor}”`)
          expect(words[column + 1]).toContain(section)
        }
      })
    })
  })
})

describe('layouts', () => {
  test('set a text beside the view', () => {
    const slide = slideOf(
      contentOf('/market?chart=adoption', { layout: 'with-text', text: 'One.\n\nTwo.' }),
    )
    expect(within(slide, 'p:sp').map(wordsOf)).toContainEqual(['One.', 'Two.'])
  })

  test('set two views side by side, the second under its own title', () => {
    const second = contentOf('/market?chart=shares')
    const slide = slideOf(
      contentOf('/market?chart=adoption', { layout: 'side-by-side', second: second.link }),
    )
    expect(within(slide, 'c:chart')).toHaveLength(2)
    expect(within(slide, 'p:sp').flatMap(wordsOf)).toContain(second.title)
  })
})
