import { describe, expect, test } from 'vitest'
import type { Figure } from '@/data/schema'
import { together } from '@/domain/figures/together'
import { aFigure } from '../../builders'
import { FIGURES, ORGANISATIONS } from './figures'

const byId = (id: string) => FIGURES.find((figure) => figure.id === id) ?? aFigure()

describe('figures put together', () => {
  test('share a panel where they may, with an axis from zero', () => {
    const chart = together([byId('ai-adoption-2017'), byId('ai-adoption-2025')], ORGANISATIONS)
    expect(chart.panels).toHaveLength(1)
    expect(chart.panels[0]).toMatchObject({
      apart: null,
      axis: { domain: [0, 100] },
      bars: [
        { low: 0, high: 20 },
        { low: 0, high: 60 },
      ],
    })
  })

  test('stand in panels with their own axes and the reason where they must not', () => {
    const chart = together(
      [byId('market-size-2024'), byId('value-added'), byId('invested')],
      ORGANISATIONS,
    )
    expect(chart.panels.map(({ apart, axis }) => [apart, axis?.domain[1]])).toEqual([
      [null, 100e9],
      ['They measure different things: market size and value added a year.', 4e12],
      ['They measure different things: share of investment and value added a year.', 100],
    ])
    expect(chart.panels[1]?.bars).toMatchObject([{ low: 2e12, high: 4e12 }])
    expect(chart.panels[2]?.bars).toMatchObject([{ isLowerBound: true }])
    expect(chart.finding).toBe(
      'Three figures that share no single chart: three panels, each with its own axis',
    )
  })
})

describe('figures put together that lie far apart', () => {
  const size = (id: string, change: Partial<Figure>) =>
    aFigure({ id, measure: 'parameters', unit: 'parameters', scope: 'LLMs', ...change })
  const small = size('small', { value: 7e9 })
  const large = size('large', { value: 1e12, bound: 'at-least' })
  const range = size('range', { value: null, low: 7e9, high: 1e12 })
  const share = byId('ai-adoption-2017')

  test('are offered a log scale from two orders of magnitude on, in one figure or in several', () => {
    expect(together([small, large], []).offersLog).toBe(true)
    expect(together([range, share], []).offersLog).toBe(true)
    expect(together([small, size('hundredfold', { value: 7e11 })], []).offersLog).toBe(false)
    expect(together([share, byId('ai-adoption-2025')], []).offersLog).toBe(false)
  })

  test('are not offered one for lying in panels of their own', () => {
    expect(together([byId('market-size-2024'), byId('value-added')], []).offersLog).toBe(false)
  })

  test('stand on a log scale where they call for it, and say so; the other panels stay linear', () => {
    const chart = together([small, large, share], [], 'log')
    expect(chart.panels.map(({ scale }) => scale)).toEqual(['log', 'linear'])
    expect(chart.panels[0]?.name).toMatch(/, logarithmic scale$/)
    expect(chart.panels[0]?.axis?.domain[0]).toBeGreaterThan(0)
    expect(chart.panels[1]?.axis?.domain).toEqual([0, 100])
    expect(chart.subtitle).toContain('logarithmic scale')
    expect(together([small, large, share], []).subtitle).not.toContain('logarithmic')
  })

  test('keep a range as a range, and have room beyond a lower bound', () => {
    const [panel] = together([range, large], [], 'log').panels
    expect(panel?.bars).toMatchObject([
      { low: 7e9, high: 1e12, isRange: true },
      { isRange: false, isLowerBound: true },
    ])
    expect(panel?.axis?.domain[1]).toBeGreaterThan(1e12)
  })

  test('leave out a zero, which has no place there, and say so; the table keeps it', () => {
    const none = size('none', { value: 0, label: 'No parameters' })
    const chart = together([none, small, large], [], 'log')
    expect(chart.panels[0]?.bars.map(({ isDrawn }) => isDrawn)).toEqual([false, true, true])
    expect(chart.notes.at(-1)).toEqual({
      heading: 'Left out',
      lines: [
        { lead: 'Zero has no place on a log scale.', text: 'No parameters: in the table only.' },
      ],
    })
    expect(chart.rows.map(({ id }) => id)).toContain('none')
    expect(together([none, small, large], []).panels[0]?.bars[0]?.isDrawn).toBe(true)
  })
})
