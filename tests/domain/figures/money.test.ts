import { describe, expect, test } from 'vitest'
import { imageMarket } from '@/domain/figures/image-market'
import { ordersOfMagnitude } from '@/domain/figures/orders-of-magnitude'
import { FIGURES, ORGANISATIONS } from './figures'

describe('the image market', () => {
  const chart = imageMarket(FIGURES)

  test('is counted back to the year of the whole market', () => {
    expect(chart.points.map(({ year, value }) => [year, value])).toEqual([
      [2024, 1e9],
      [2025, 2e9],
      [2026, 4e9],
    ])
  })

  test('calls each earlier value an upper bound, since the rate is a lower one', () => {
    const derived = chart.rows.filter(({ provenance }) => provenance === 'derived')
    expect(derived.map(({ label, basis }) => [label, basis])).toEqual([
      ['2024, at most', '4 ÷ 2^2'],
      ['2025, at most', '4 ÷ 2^1'],
    ])
  })
})

describe('the dollar figures', () => {
  const { bands, finding } = ordersOfMagnitude(FIGURES, ORGANISATIONS)

  test('stand in bands by measure and scope, from the smallest up, with the reason between them', () => {
    expect(bands.map(({ id, apart }) => [id, apart])).toEqual([
      ['image-market-2030', null],
      ['market-size-2024', 'another scope'],
      ['value-added', 'another measure'],
    ])
  })

  test('are read from the top band down, the derived size after its base', () => {
    const { rows } = ordersOfMagnitude(FIGURES, ORGANISATIONS)
    expect(rows.map(({ id }) => id)).toEqual([
      'image-market-2030',
      'market-size-2024',
      'market-size-2024-derived',
      'value-added',
    ])
  })

  test('a range is a bar of its two ends, without a midpoint', () => {
    expect(bands.at(-1)?.marks).toMatchObject([{ shape: 'range', numbers: [2e12, 4e12] }])
  })

  test('the derived size stands beside its base and is marked', () => {
    expect(bands[1]?.marks.map(({ provenance }) => provenance)).toEqual(['stated', 'derived'])
  })

  test('the finding names the kinds and no ratio between them', () => {
    expect(finding).toBe(
      'The dollar figures are two kinds of measure, from US$ 4 billion to 4 trillion',
    )
  })
})

describe('a zero on a log scale', () => {
  const withZero = FIGURES.map((figure) =>
    figure.id === 'image-market-2030' ? { ...figure, value: 0, label: 'Images' } : figure,
  )
  const chart = ordersOfMagnitude(withZero, ORGANISATIONS)

  test('is left out of the drawing, said so, and kept in the table', () => {
    expect(chart.bands.flatMap(({ marks }) => marks).map(({ id }) => id)).not.toContain(
      'image-market-2030',
    )
    expect(chart.notes.at(-1)).toEqual({
      heading: 'Left out',
      lines: [{ lead: 'Zero has no place on a log scale.', text: 'Images: in the table only.' }],
    })
    expect(chart.rows.map(({ id }) => id)).toContain('image-market-2030')
    expect(chart.axis.domain[0]).toBeGreaterThan(0)
  })
})
