import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawLegend, stackDrawings } from '@/domain/export/legend'

const measure = (text: string) => text.length * 7
const aMark = (label: string) => ({ label, fill: '#111111', stroke: '#222222' })
const legend = (labels: readonly string[], width = 300) =>
  drawLegend(labels.map(aMark), width, '#333333', 'sans', measure)

describe('a legend in a picture', () => {
  test('has a mark and words for each entry, the words made safe', () => {
    const { svg } = legend(['Text 6', 'R&D'])
    expect(svg.match(/<circle/g)).toHaveLength(2)
    expect(svg).toContain('>Text 6</text>')
    expect(svg).toContain('>R&amp;D</text>')
  })

  test('takes as many rows as it needs and never runs over its width', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,20}$/), { maxLength: 20 }), (labels) => {
        const { svg, height } = legend(labels)
        const places = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*>([a-z]*)</g)]
        expect(places).toHaveLength(labels.length)
        for (const [, x, y, words] of places) {
          expect(Number(x) + measure(words ?? '')).toBeLessThanOrEqual(300)
          expect(Number(y)).toBeLessThan(height)
        }
      }),
    )
  })

  test('draws sizes as three growing rings, an edge as an arrow, and what is faded as faintly as told', () => {
    const draw = (more: object) =>
      drawLegend([{ ...aMark('Words'), ...more }], 300, '#333333', 'sans', measure).svg
    const radii = [...draw({ shape: 'sizes' }).matchAll(/ r="([\d.]+)"/g)].map(([, r]) => Number(r))
    expect(radii).toHaveLength(3)
    expect(radii).toEqual([...radii].sort((one, other) => one - other))
    expect(draw({ shape: 'edge' })).toMatch(/<path[^>]*stroke="#222222"/)
    expect(draw({ opacity: 0.3 })).toContain('opacity="0.3"')
  })

  test('is nothing without entries', () => {
    expect(legend([])).toMatchObject({ svg: '', height: 0 })
  })

  test('stands below a drawing, the gap between them', () => {
    const upper = { svg: '<rect/>', width: 400, height: 200 }
    const stacked = stackDrawings(upper, legend(['Text']), 16)
    expect(stacked.width).toBe(400)
    expect(stacked.height).toBe(200 + 16 + 22)
    expect(stacked.svg).toContain('translate(0 216)')
  })
})
