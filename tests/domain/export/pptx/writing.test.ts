import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mixOklab } from '@/domain/colour'
import { escapeXml } from '@/domain/export/picture'
import { PPTX_TYPE, writePptx } from '@/domain/export/pptx'
import { axisFormat, labelFormat } from '@/domain/export/pptx/chart/number-format'
import { columnLetters } from '@/domain/export/pptx/chart/sheet'
import { cutToLines, fittingSize, linesIn } from '@/domain/export/pptx/fit'
import { xml } from '@/domain/export/pptx/xml'
import { formatNumber } from '@/domain/format'
import { contentOf, FACTS } from './deck'
import { parseXml } from './office-file'

describe('markup', () => {
  const anyText = fc
    .array(fc.oneof(fc.integer({ min: 0, max: 0x7f }), fc.integer({ min: 0, max: 0xffff })))
    .map((codes) => String.fromCharCode(...codes))

  test('holds any text without harm', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const node = parseXml(xml('a', { b: text }, `<c>${escapeXml(text)}</c>`))
        expect(node.attributes.b).toBe(node.children[0]?.text)
      }),
    )
  })

  test('leaves out attributes that are not given', () => {
    expect(xml('a', { b: undefined, c: 0 })).toBe('<a c="0"/>')
  })
})

describe('the format of a label', () => {
  test.each([
    ['over 60%', 60, '"over "#,##0"%"'],
    ['67.18', 67.18, '#,##0.00'],
    ['about 497', 497.29, '"about "#,##0'],
    ['US$ 67.18 billion', 67.18e9, '"US$ "#,##0.00,,," billion"'],
    ['1.8 tn', 1.8e12, '#,##0.0,,,," tn"'],
    ['1,000', 1000, '#,##0'],
  ])('%s of %d', (label, value, format) => {
    expect(labelFormat(label, value)).toBe(format)
  })

  test('is none where the label does not hold the number', () => {
    expect(labelFormat('many', 60)).toBeNull()
    expect(labelFormat('2.6 tn to 4.4 tn', 1e9)).toBeNull()
  })

  test('is found for every number as the pages write it', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), (value) => {
        expect(labelFormat(`about ${formatNumber(value)} a year`, value)).not.toBeNull()
      }),
    )
  })

  test('of an axis has a section for each size of number', () => {
    const ticks = [
      { value: 1e9, label: '1 bn' },
      { value: 1e10, label: '10 bn' },
      { value: 1e12, label: '1 tn' },
    ]
    expect(axisFormat(ticks)).toBe('[>=1000000000000]#,##0,,,," tn";#,##0,,," bn"')
    expect(axisFormat([{ value: 25, label: '25%' }])).toBe('#,##0"%"')
  })
})

test('columns are lettered as a spreadsheet letters them', () => {
  expect([0, 25, 26, 27, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AB', 'ZZ', 'AAA'])
})

describe('text in a box', () => {
  test('takes the largest size that fits', () => {
    const box = { width: 400, height: 100, face: 'sans', lead: 1.2 } as const
    expect(fittingSize('Short', [56, 40, 20], box)).toBe(56)
    expect(fittingSize('A longer line of words that wraps', [56, 40, 20], box)).toBe(40)
  })

  test('is cut between words, and only where it must be', () => {
    const words = 'one two three four five six seven eight nine ten'
    const cut = cutToLines(words, 1, 200, 20, 'sans')
    expect(cut.endsWith(' …')).toBe(true)
    expect(words.startsWith(cut.slice(0, -2))).toBe(true)
    expect(linesIn(cut, 200, 20, 'sans')).toBe(1)
    expect(cutToLines('one', 1, 200, 20, 'sans')).toBe('one')
  })
})

describe('mixing colours', () => {
  test.each([
    ['#ff0000', '#ffffff', 50, '#ffa191'],
    ['#1a36a0', '#ebe7dc', 13, '#cdd1d7'],
    ['#8c3a00', '#ebe7dc', 20, '#dac4b2'],
    ['#1c1b19', '#ebe7dc', 6, '#ddd9cf'],
    ['#00ff00', '#0000ff', 30, '#0081dc'],
  ])('of %s into %s at %i% is as Chromium mixes it in style sheets', (one, other, share, mixed) => {
    expect(mixOklab(one, other, share / 100)).toBe(mixed)
  })

  test('gives the first or second colour itself at the ends', () => {
    const hex = fc
      .integer({ min: 0, max: 0xffffff })
      .map((n) => `#${n.toString(16).padStart(6, '0')}`)
    fc.assert(
      fc.property(hex, hex, (one, other) => {
        expect(mixOklab(one, other, 1)).toBe(one)
        expect(mixOklab(one, other, 0)).toBe(other)
      }),
    )
  })
})

describe('writing in steps', () => {
  const contents = Array.from({ length: 5 }, () => contentOf('/market?chart=adoption'))

  test('goes forward from nothing to all, several steps a slide', () => {
    const shares: number[] = []
    const steps = writePptx(contents, FACTS)
    let step = steps.next()
    for (; step.done !== true; step = steps.next()) shares.push(step.value.done / step.value.of)
    expect(step.value.subarray(0, 2)).toEqual(new TextEncoder().encode('PK'))
    expect(shares).toEqual(shares.toSorted((one, other) => one - other))
    expect(shares.length).toBeGreaterThan(contents.length)
    expect([shares[0], shares.at(-1)]).toEqual([0, 1])
  })

  test('writes an empty deck too', () => {
    const steps = writePptx([], FACTS)
    let step = steps.next()
    while (step.done !== true) step = steps.next()
    expect(step.value.length).toBeGreaterThan(0)
    expect(PPTX_TYPE).toContain('presentationml')
  })
})
