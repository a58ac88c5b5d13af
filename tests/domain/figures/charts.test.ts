import { describe, expect, test } from 'vitest'
import { adoption } from '@/domain/figures/adoption'
import type { ChartText } from '@/domain/figures/chart'
import { citeChart, citeFigure, sourceInWords, sourcesOf } from '@/domain/figures/chart'
import { imageMarket } from '@/domain/figures/image-market'
import { modalities } from '@/domain/figures/modalities'
import { ordersOfMagnitude } from '@/domain/figures/orders-of-magnitude'
import { parameters } from '@/domain/figures/parameters'
import { figureProvenance, provenanceInWords } from '@/domain/figures/provenance'
import { shares } from '@/domain/figures/shares'
import { putTogether } from '@/domain/figures/together'
import { verdicts } from '@/domain/figures/verdicts'
import { aCitation, aDocument, aFigure, aModel, aStatement, aUseCase } from '../../builders'
import { FIGURES, ORGANISATIONS } from './figures'

const byId = (id: string) => FIGURES.find((figure) => figure.id === id) ?? aFigure()

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

describe('adoption', () => {
  test('is two points and nothing in between', () => {
    const chart = adoption(FIGURES)
    expect(chart.points).toEqual([
      { year: 2017, percent: 20 },
      { year: 2025, percent: 60 },
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
  test('each stands in a band of its own', () => {
    const chart = parameters(FIGURES)
    expect(chart.bands.map(({ id }) => id)).toEqual(['parameters-gpt-3', 'parameters-frontier'])
    expect(chart.bands[1]?.marks[0]).toMatchObject({ label: 'over 1 tn', isLowerBound: true })
  })
})

describe('verdicts', () => {
  test('are counted and ordered from LLM to generative AI', () => {
    const judged = (id: string, llm: 'yes' | 'no', generativeAi: 'yes' | 'no') =>
      aUseCase({ id, name: id, verdicts: [{ llm, generativeAi, citation: aCitation() }] })
    const chart = verdicts([
      judged('pictures', 'no', 'yes'),
      judged('campaigns', 'yes', 'yes'),
      judged('code', 'yes', 'no'),
      aUseCase(),
    ])
    expect(chart.cases.map(({ id }) => id)).toEqual(['code', 'campaigns', 'pictures'])
    expect(chart.finding).toBe(
      'Of three use cases two get a yes for LLMs and two for generative AI; one gets both',
    )
  })
})

describe('modalities', () => {
  test('are counted by document and in all, models without a stated output by themselves', () => {
    const chart = modalities([
      aModel({ statements: [aStatement({ output: ['text', 'code'] })] }),
      aModel({ statements: [aStatement({ citation: aCitation({ document: 'krishang' }) })] }),
    ])
    const counts = Object.fromEntries(
      chart.counts.map(({ modality, counts: by }) => [modality, by]),
    )
    expect(counts.text).toEqual({ all: 1, nurix: 1, krishang: 0, 'head-to-head': 0 })
    expect(counts['3d']?.all).toBe(0)
    expect(counts.unstated).toEqual({ all: 1, nurix: 0, krishang: 1, 'head-to-head': 0 })
    expect(chart.finding).toBe(
      'Text and code are each the output of 1 of 2 named models; for 1 no document states one',
    )
  })
})

describe('what every chart says', () => {
  const charts: ChartText[] = [
    imageMarket(FIGURES),
    ordersOfMagnitude(FIGURES, ORGANISATIONS),
    adoption(FIGURES),
    shares(FIGURES, ORGANISATIONS),
    parameters(FIGURES),
  ]

  test.each(charts)('$id: each row is marked, has a basis and an id of its own', ({ rows }) => {
    expect(rows.every(({ value, basis }) => value !== '' && basis !== '')).toBe(true)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  })

  test('a chart without a citation is refused', () => {
    expect(() => sourcesOf([])).toThrow(RangeError)
  })

  test('copied as text it has every number with its mark, and the full source', () => {
    const text = citeChart(adoption(FIGURES), [aDocument()])
    expect(text).toContain('(derived: (60 − 20) ÷ 8)')
    expect(text).toContain('Source: nurix (A publisher, 7 October 2025)')
  })

  test('a figure is copied with its value and its full source', () => {
    expect(citeFigure(byId('invested'), [aDocument()])).toBe(
      'A figure: over 60%. Source: nurix (A publisher, 7 October 2025), “Scope”: “a few words”.',
    )
  })

  test('the source line names each section once', () => {
    const sources = sourcesOf([
      aCitation(),
      aCitation({ anchor: 'other words' }),
      aCitation({ section: 'Images' }),
    ])
    expect(sourceInWords(sources)).toBe('Source: nurix, Scope; Images.')
  })
})

describe('where the figures come from', () => {
  test('is counted, and who is named', () => {
    const documents = [aDocument({ id: 'krishang' }), aDocument({ published: null })]
    expect(provenanceInWords(figureProvenance(FIGURES, documents, ORGANISATIONS))).toBe(
      'All 9 money, growth and share figures come from one document, nurix (A publisher, undated). Only 1 figure names a source: An analyst.',
    )
  })
})

describe('two figures put together', () => {
  test('share a scale where they may', () => {
    const { lengths } = putTogether(byId('ai-adoption-2017'), byId('ai-adoption-2025'))
    expect(lengths).toEqual([20 / 60, 1])
  })

  test('share none where they must not', () => {
    const { lengths, comparability } = putTogether(byId('market-size-2024'), byId('value-added'))
    expect(lengths).toBeNull()
    expect(comparability.answer).toBe('panels')
  })
})
