import { describe, expect, test } from 'vitest'
import { adoption } from '@/domain/figures/adoption'
import type { ChartText } from '@/domain/figures/chart'
import { sourceInWords, sourcesOf } from '@/domain/figures/chart'
import { imageMarket } from '@/domain/figures/image-market'
import { ordersOfMagnitude } from '@/domain/figures/orders-of-magnitude'
import { parameters } from '@/domain/figures/parameters'
import { figureProvenance, provenanceInWords } from '@/domain/figures/provenance'
import { shares } from '@/domain/figures/shares'
import { aCitation, aDocument } from '../../builders'
import { FIGURES, ORGANISATIONS } from './figures'

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
