import { describe, expect, test } from 'vitest'
import type { GrowthAssumptions } from '@/domain/figures/growth-series'
import { growthAssumptions, growthRows, marketGrowth } from '@/domain/figures/market-growth'
import { FIGURES } from './figures'

const NOTHING_ASKED = { rate: [], from: [], to: null, scale: 'linear' } as const
const assuming = (change: Partial<GrowthAssumptions>) =>
  marketGrowth(FIGURES, { ...growthAssumptions(FIGURES, NOTHING_ASKED), ...change })

describe('what is assumed', () => {
  test('unless asked otherwise: the stated rate, both readings, the year it holds until', () => {
    expect(growthAssumptions(FIGURES, NOTHING_ASKED)).toEqual({
      rates: [50],
      from: [2024, 2025],
      to: 2026,
      scale: 'linear',
    })
  })
})

describe('the growth chart', () => {
  test('compounds the reported size for each reading', () => {
    const { series, reported } = assuming({})
    expect(reported).toEqual({ year: 2024, value: 100e9 })
    expect(series.map(({ from, years, end }) => [from, years, end])).toEqual([
      [2024, 2, 225e9],
      [2025, 1, 150e9],
    ])
  })

  test('marks only the two stated numbers as stated', () => {
    const stated = assuming({}).rows.filter(({ provenance }) => provenance === 'stated')
    expect(stated.map(({ id }) => id)).toEqual(['market-size-2024', 'market-growth-rate'])
  })

  test('shows the formula of each derived number', () => {
    expect(assuming({ from: [2024] }).rows.at(-1)).toMatchObject({
      value: 'US$ 225 billion',
      provenance: 'derived',
      basis: '100 × 1.5^2',
    })
  })

  test.each([
    [
      {},
      'At the stated 50% a year the market would reach about US$ 225 billion in 2026, or 150 billion if growth starts in 2025',
    ],
    [
      { from: [2025] },
      'At the stated 50% a year the market would reach about US$ 150 billion in 2026, with growth counted from 2025',
    ],
    [
      { rates: [10], from: [2024] },
      'At an assumed 10% a year the market would reach about US$ 121 billion in 2026, with growth counted from 2024',
    ],
    [
      { rates: [-10], from: [2024] },
      'At an assumed -10% a year the market would fall to about US$ 81 billion in 2026, with growth counted from 2024',
    ],
    [
      { rates: [0], from: [2024] },
      'At an assumed 0% a year the market would stay at about US$ 100 billion in 2026, with growth counted from 2024',
    ],
    [
      { rates: [0, 100], from: [2024] },
      'At 0% and 100% a year the market would lie between about US$ 100 billion and US$ 400 billion in 2026',
    ],
  ])('%j: the finding stays true', (change, finding) => {
    expect(assuming(change).finding).toBe(finding)
  })

  test('an assumption of the reader and a year beyond the stated one are told', () => {
    const leads = assuming({ rates: [10], to: 2028 }).notes.flatMap(({ lines }) =>
      lines.map(({ lead }) => lead),
    )
    expect(leads).toContain('Your assumption: 10%.')
    expect(leads).toContain('The stated rate ends in 2026.')
    expect(assuming({}).notes.flatMap(({ lines }) => lines.map(({ lead }) => lead))).not.toContain(
      'The stated rate ends in 2026.',
    )
  })

  test('says what the later reading implies over the whole time', () => {
    const texts = assuming({}).notes.flatMap(({ lines }) => lines.map(({ text }) => text))
    expect(texts).toContain(
      'Counted from 2025, 50% a year implies 22.5% a year over the whole time from 2024.',
    )
  })

  test.each([
    [
      [2024, 2025],
      'Dashed: derived by compounding 50% a year. Dotted: the same, growth counted from 2025.',
    ],
    [[2024], 'Dashed: derived by compounding 50% a year.'],
    [[2025], 'Dotted: derived by compounding 50% a year, growth counted from 2025.'],
  ])('growth from %j: the subtitle tells the lines that are drawn', (from, lines) => {
    expect(assuming({ from }).subtitle).toBe(
      `Global generative AI market, US$ billion. Solid dot: reported. ${lines}`,
    )
  })

  test('a log scale is said to be one, and leaves room below the smallest value', () => {
    const { subtitle, axis } = assuming({ scale: 'log' })
    expect(subtitle).toMatch(/^Global generative AI market, US\$ billion, logarithmic scale\. /)
    expect(axis.domain).toEqual([50, 500])
  })

  test('cites both figures it is computed from', () => {
    expect(assuming({}).sources.map(({ section }) => section)).toEqual(['Scope', 'Growth'])
  })
})

describe('the rows drawn', () => {
  test('a row a year, the later reading from its year on, the span between both', () => {
    expect(growthRows(assuming({}))).toEqual([
      {
        year: 2024,
        values: { '50-from-2024': 100, '50-from-2025': null },
        bands: { 50: [100, 100] },
      },
      {
        year: 2025,
        values: { '50-from-2024': 150, '50-from-2025': 100 },
        bands: { 50: [100, 150] },
      },
      {
        year: 2026,
        values: { '50-from-2024': 225, '50-from-2025': 150 },
        bands: { 50: [150, 225] },
      },
    ])
  })
})

describe('a market of zero', () => {
  const none = FIGURES.map((figure) =>
    figure.id === 'market-size-2024' ? { ...figure, value: 0 } : figure,
  )
  const assuming = (scale: 'linear' | 'log') =>
    marketGrowth(none, { ...growthAssumptions(none, NOTHING_ASKED), scale })

  test('is drawn on a linear scale', () => {
    expect(growthRows(assuming('linear'))[0]?.values).toMatchObject({ '50-from-2024': 0 })
  })

  test('is a gap on a log scale, which says so', () => {
    const chart = assuming('log')
    for (const { values } of growthRows(chart))
      expect(Object.values(values).every((value) => value === null)).toBe(true)
    expect(chart.notes.at(-1)?.lines[0]?.lead).toBe('Zero has no place on a log scale,')
    expect(chart.axis.domain[0]).toBeGreaterThan(0)
  })
})
