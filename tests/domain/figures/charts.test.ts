import { describe, expect, test } from 'vitest'
import { adoption } from '@/domain/figures/adoption'
import type { ChartText } from '@/domain/figures/chart'
import { sourceInWords, sourcesOf } from '@/domain/figures/chart'
import { imageMarket } from '@/domain/figures/image-market'
import { modalities } from '@/domain/figures/modalities'
import { ordersOfMagnitude } from '@/domain/figures/orders-of-magnitude'
import { parameters } from '@/domain/figures/parameters'
import { figureProvenance, provenanceInWords } from '@/domain/figures/provenance'
import { shares } from '@/domain/figures/shares'
import { challenges, technologies } from '@/domain/figures/sided'
import { together } from '@/domain/figures/together'
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
    expect(counts.text).toMatchObject({ all: 1, nurix: 1, krishang: 0, 'head-to-head': 0 })
    expect(counts.text).toMatchObject({ llm: 1, 'generative-ai': 0, both: 0, neither: 0 })
    expect(counts['3d']?.all).toBe(0)
    expect(counts.unstated).toMatchObject({ all: 1, nurix: 0, krishang: 1, 'head-to-head': 0 })
    expect(chart.finding).toBe(
      'Text and code are each the output of 1 of 2 named models; for 1 no document states one',
    )
  })
})

describe('technologies and challenges', () => {
  const at = (document: 'nurix' | 'krishang') => aCitation({ document })
  const stated = (side: 'llm' | 'generative-ai' | 'both', document: 'nurix' | 'krishang') => ({
    side,
    role: 'a role',
    summary: 'a summary',
    strengths: [],
    limits: [],
    citation: at(document),
  })

  test('are counted by the side they are stated of, in all documents and in each', () => {
    const chart = technologies([
      { id: 'a', name: 'A', aliases: [], statements: [stated('llm', 'nurix')] },
      {
        id: 'b',
        name: 'B',
        aliases: [],
        statements: [stated('llm', 'nurix'), stated('generative-ai', 'krishang')],
      },
    ])
    const counts = Object.fromEntries(chart.lines.map((line) => [line.id, line.counts]))
    expect(counts.llm).toMatchObject({ all: 1, nurix: 2, krishang: 0, 'named-by-1': 1 })
    expect(counts.shared).toMatchObject({ all: 1, nurix: 0, krishang: 0, 'named-by-2': 1 })
    expect(counts['generative-ai']).toMatchObject({ all: 0, krishang: 1 })
    expect(chart.finding).toBe(
      'Of 2 technologies named, 1 is stated of LLMs alone, 1 of both and 0 of generative AI alone',
    )
    expect(chart.rows.find(({ id }) => id === 'shared')?.basis).toBe('count of: B')
  })

  test('challenges are counted by kind too', () => {
    const chart = challenges([
      { id: 'a', name: 'A', kind: 'cost', statements: [stated('both', 'nurix')] },
    ])
    expect(chart.lines).toMatchObject([{ id: 'shared', counts: { all: 1, cost: 1 } }])
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
