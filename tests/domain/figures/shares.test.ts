import { describe, expect, test } from 'vitest'
import { adoption } from '@/domain/figures/adoption'
import { parameters } from '@/domain/figures/parameters'
import { shares } from '@/domain/figures/shares'
import { FIGURES, ORGANISATIONS } from './figures'

describe('adoption', () => {
  test('is two points and nothing in between', () => {
    const chart = adoption(FIGURES)
    expect(chart.points).toEqual([
      { id: 'ai-adoption-2017', year: 2017, percent: 20 },
      { id: 'ai-adoption-2025', year: 2025, percent: 60 },
    ])
    expect(chart.rows.at(-1)).toMatchObject({ value: '5 percentage points', provenance: 'derived' })
  })

  test('two points of different scope are not joined', () => {
    const other = FIGURES.map((figure) =>
      figure.id === 'ai-adoption-2017' ? { ...figure, scope: 'One country' } : figure,
    )
    expect(adoption(FIGURES).isJoined).toBe(true)
    expect(adoption(other).isJoined).toBe(false)
  })
})

describe('shares', () => {
  const chart = shares(FIGURES, ORGANISATIONS)

  test('say which are lower bounds', () => {
    expect(chart.bars.map(({ label, isLowerBound }) => [label, isLowerBound])).toEqual([
      ['over 60%', true],
      ['82%', false],
    ])
    expect(chart.finding).toBe('Two shares of two different wholes, one of them a lower bound')
  })

  test('a forecast for a year already past is told', () => {
    expect(chart.notes[0]?.lines[0]?.lead).toContain('a year already past')
  })
})

describe('model sizes', () => {
  test('each stands in a band of its own, and is read in the order of the bands', () => {
    const chart = parameters(FIGURES)
    expect(chart.rows.map(({ id }) => id)).toEqual(chart.bands.map(({ id }) => id))
    expect(chart.bands.map(({ id }) => id)).toEqual(['parameters-gpt-3', 'parameters-frontier'])
    expect(chart.bands[1]?.marks[0]).toMatchObject({ label: 'over 1 tn', isLowerBound: true })
  })
})
