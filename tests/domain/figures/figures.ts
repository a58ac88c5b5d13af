import type { Figure } from '@/data/schema'
import { aCitation, aFigure } from '../../builders'

const year = (at: number | null) => ({ from: at, to: at, wording: null })

/** The figures the charts draw, small enough to compute by hand. */
export const FIGURES: readonly Figure[] = [
  aFigure({ id: 'market-size-2024', value: 100e9, period: year(2024), scope: 'All' }),
  aFigure({
    id: 'market-growth-rate',
    measure: 'growth-rate',
    unit: 'percent-per-year',
    value: 50,
    wording: '50% until 2026',
    citations: [aCitation({ section: 'Growth' })],
    period: { from: null, to: 2026, wording: null },
  }),
  aFigure({
    id: 'image-market-2030',
    value: 4e9,
    period: year(2026),
    scope: 'Images',
    status: 'forecast',
    citations: [aCitation({ section: 'Images' })],
  }),
  aFigure({
    id: 'image-market-growth-rate',
    measure: 'growth-rate',
    unit: 'percent-per-year',
    value: 100,
    bound: 'at-least',
    wording: 'over 100%',
  }),
  aFigure({
    id: 'value-added',
    measure: 'value-added',
    unit: 'usd-per-year',
    value: null,
    low: 2e12,
    high: 4e12,
    wording: '2 to 4 trillion',
    period: year(null),
    attributedTo: 'an-analyst',
    status: 'estimate',
  }),
  aFigure({
    id: 'ai-adoption-2017',
    measure: 'adoption-share',
    unit: 'percent',
    value: 20,
    period: year(2017),
  }),
  aFigure({
    id: 'ai-adoption-2025',
    measure: 'adoption-share',
    unit: 'percent',
    value: 60,
    period: year(2025),
  }),
  aFigure({
    id: 'invested',
    measure: 'investment-share',
    unit: 'percent',
    value: 60,
    bound: 'at-least',
    status: 'forecast',
    period: { from: 2024, to: 2024, wording: 'By 2024' },
  }),
  aFigure({
    id: 'opinion',
    measure: 'opinion-share',
    unit: 'percent',
    value: 82,
    status: 'survey',
  }),
  aFigure({
    id: 'parameters-gpt-3',
    measure: 'parameters',
    unit: 'parameters',
    value: 175e9,
    scope: 'GPT-3',
    period: year(2020),
  }),
  aFigure({
    id: 'parameters-frontier',
    measure: 'parameters',
    unit: 'parameters',
    value: 1e12,
    bound: 'at-least',
    wording: 'more than a trillion parameters',
    scope: 'Frontier',
    status: 'belief',
    period: year(null),
  }),
]

export const ORGANISATIONS = [{ id: 'an-analyst', name: 'An analyst' }]
