import { describe, expect, test } from 'vitest'
import { chartCsv, chartJson } from '@/domain/export/chart-files'
import { drawLegend } from '@/domain/export/legend'
import { drawVerdicts } from '@/domain/export/verdict-map'
import { adoption } from '@/domain/figures/adoption'
import { ordersOfMagnitude } from '@/domain/figures/orders-of-magnitude'
import { aCitation, aDocument } from '../../builders'
import { FIGURES, ORGANISATIONS } from '../figures/figures'

const ADDRESS = 'https://atlas.example/market#adoption'

describe('the points of a chart', () => {
  const lines = chartCsv(adoption(FIGURES), ADDRESS).trim().split('\r\n')

  test('as CSV are one number a line, in whole units, with mark, basis, citation and address', () => {
    expect(lines[0]).toBe(
      'chart,row,label,part,value,unit,bound,in_words,mark,wording_or_formula,citations,address',
    )
    expect(lines[1]).toBe(
      `adoption,ai-adoption-2017,A figure,,20,percent,exact,20%,stated,“$67.18 billion”,"nurix, Scope: “a few words”",${ADDRESS}`,
    )
    expect(lines[3]).toContain(',5,percentage-points-per-year,exact,5 percentage points,derived,')
  })

  test('a range is two lines, told apart', () => {
    const csv = chartCsv(ordersOfMagnitude(FIGURES, ORGANISATIONS), ADDRESS)
    expect(csv).toContain('value-added,A figure,low,2000000000000,usd-per-year')
    expect(csv).toContain('value-added,A figure,high,4000000000000,usd-per-year')
  })

  test('as JSON have all words of the chart, and its sources in full', () => {
    const json = JSON.parse(chartJson(adoption(FIGURES), [aDocument()], ADDRESS))
    expect(json).toMatchObject({ chart: 'adoption', address: ADDRESS })
    expect(json.points).toHaveLength(3)
    for (const point of json.points) expect(point.citations.length).toBeGreaterThan(0)
    expect(json.sources[0].full).toContain('(A publisher, 7 October 2025), “Scope”')
  })
})

describe('the legend of a picture', () => {
  test('draws a line with its dashes and a bar, each before its words', () => {
    const { svg, height } = drawLegend(
      [
        { label: 'Derived', shape: 'line', fill: 'none', stroke: '#111111', dashes: '8 5' },
        { label: 'A range', shape: 'bar', fill: '#111111', stroke: 'none' },
      ],
      600,
      '#222222',
      'sans',
      (text) => text.length * 6,
    )
    expect(svg).toMatch(/stroke-dasharray="8 5".*Derived.*<rect.*A range/)
    expect(height).toBe(22)
  })
})

test('the verdict table is drawn with a word in every cell', () => {
  const look = {
    shades: { yes: '#111111', limited: '#777777', no: '#ffffff' },
    edge: '#888888',
    ink: '#000000',
    ink2: '#333333',
  }
  const verdict = {
    id: 'code',
    name: 'Code <generation>',
    llm: 'yes',
    generativeAi: 'limited',
    citation: aCitation(),
  } as const
  const { svg } = drawVerdicts([verdict], look)
  expect(svg).toContain('Code &lt;generation&gt;')
  expect(svg).toMatch(/fill="#111111".*>Yes<.*fill="#777777".*>Limited</)
})
