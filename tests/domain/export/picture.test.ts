import { describe, expect, test } from 'vitest'
import { composePicture, escapeXml } from '@/domain/export/picture'

const STYLE = {
  paper: 'rgb(255, 255, 255)',
  ink: 'rgb(0, 0, 0)',
  ink2: 'rgb(1, 1, 1)',
  ink3: 'rgb(2, 2, 2)',
  serif: '"A serif"',
  sans: 'sans',
  fontFaces: '@font-face{font-family:"A serif"}',
}
const DRAWING = { svg: '<circle r="1"/>', width: 600, height: 300 }
const measure = (text: string) => text.length * 10

describe('a chart as a picture', () => {
  const text = { title: 'A & B', subtitle: 'US$ billion', source: 'Source: nurix, Scope.' }
  const picture = composePicture(text, DRAWING, STYLE, measure)

  test('holds title, measure, drawing, source line and fonts', () => {
    for (const part of [
      'A &amp; B',
      'US$ billion',
      '<circle r="1"/>',
      'Source: nurix, Scope.',
      '@font-face',
    ])
      expect(picture.svg).toContain(part)
  })

  test('is wider than the drawing by its margins, and higher by its words', () => {
    expect(picture.width).toBe(664)
    expect(picture.height).toBeGreaterThan(DRAWING.height + 100)
  })

  test('grows with words that need more lines', () => {
    const longer = composePicture(
      { ...text, source: 'word '.repeat(60).trim() },
      DRAWING,
      STYLE,
      measure,
    )
    expect(longer.height).toBe(picture.height + 4 * 17)
  })

  test('is wide enough to read where the drawing is narrow', () => {
    expect(composePicture(text, { ...DRAWING, width: 200 }, STYLE, measure).width).toBe(544)
  })

  test('escapes what has a meaning in XML', () => {
    expect(escapeXml('<a b="c&d">')).toBe('&lt;a b=&quot;c&amp;d&quot;&gt;')
  })

  test('leaves out what no XML may hold, and keeps letters of every script', () => {
    expect(escapeXml('a\u0000b\u000bc\ufffe\ud800d')).toBe('abcd')
    expect(escapeXml('é漢🚀\n\t')).toBe('é漢🚀\n\t')
  })
})
