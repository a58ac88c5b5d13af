import { describe, expect, test } from 'vitest'
import { headOf } from '@/domain/export/pptx/head'
import { PLACES } from '@/domain/export/pptx/places'
import { contentOf, fileOf } from './deck'
import { treeOf, within, type XmlNode } from './office-file'

const SHORT = { title: 'A short title', subtitle: 'What is measured.' }
const LONG = {
  title: 'A title of so many words that it takes a second line however wide the slide is set',
  subtitle: 'What is measured, how, and in which unit. '.repeat(5).trim(),
}

describe('title and subtitle', () => {
  test('leave the room of a line that they do not take to the view', () => {
    const [short, long] = [headOf(SHORT, 'across'), headOf(LONG, 'across')]
    expect(short.content.y).toBeLessThan(long.content.y)
    for (const { content } of [short, long])
      expect(content.y + content.height).toBe(
        PLACES.across.content.y + PLACES.across.content.height,
      )
    expect(long.content.y).toBeGreaterThanOrEqual(long.body.y + long.body.height)
  })

  test('are set smaller rather than over the view', () => {
    const title = `${LONG.title} ${LONG.title}`
    const { titleSize, body, content } = headOf({ ...LONG, title }, 'across')
    expect(titleSize).toBeLessThan(56)
    expect(content.y).toBeGreaterThanOrEqual(body.y + body.height)
    expect(content.height).toBeGreaterThan(600)
  })

  test('of a slide that goes on take no more room than on its first page', () => {
    const [plain, part] = [headOf(LONG, 'across'), headOf(LONG, 'across', ' (2 of 12)')]
    expect(part.title).toBe(`${LONG.title} (2 of 12)`)
    expect(part.content).toEqual(plain.content)
  })
})

test('a table begins below the subtitle of its slide and ends above its footer', () => {
  const placeOf = (node: XmlNode | undefined) => {
    const [offset] = within(node as XmlNode, 'a:off')
    const [extent] = within(node as XmlNode, 'a:ext').filter(({ attributes }) => attributes.cy)
    const y = Number(offset?.attributes.y)
    return { top: y, bottom: y + Number(extent?.attributes.cy) }
  }
  for (const title of [SHORT.title, LONG.title]) {
    const slide = treeOf(
      fileOf(contentOf('/models?output=image', { title })),
      'ppt/slides/slide1.xml',
    )
    const subtitle = within(slide, 'p:sp').find(
      (shape) => within(shape, 'p:ph')[0]?.attributes.type === 'body',
    )
    const table = placeOf(within(slide, 'p:graphicFrame')[0])
    expect(table.top).toBeGreaterThanOrEqual(placeOf(subtitle).bottom)
    expect(table.bottom).toBeLessThanOrEqual(PLACES.across.rule.y * 6350)
  }
})
