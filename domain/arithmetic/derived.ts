import type { Figure } from '@/data/schema'
import { figureById, statedValue, statedYear } from '../figures'
import { formatNumber } from '../format'
import { backcast, compound, risePerYear } from './formulas'
import { backcastFormula, growthFormula } from './wording'

/** One reading of the derived market: how many growth years it counts, what that comes to in US dollars, and how. */
export type MarketReading = {
  readonly years: number
  readonly value: number
  readonly formula: string
}

/** The whole market as stated, and what it comes to at the end of its stated growth. */
export type DerivedMarket = {
  readonly size: Figure
  readonly rate: Figure
  readonly from: number
  readonly to: number
  /** Growth counted from the year after the stated size, and from that year itself: the wording allows both. */
  readonly readings: readonly [fewer: MarketReading, more: MarketReading]
}

/** The whole market at the end of its stated growth, by both readings of the year the growth is counted from. */
export function derivedMarket(figures: readonly Figure[]): DerivedMarket {
  const size = figureById(figures, 'market-size-2024')
  const rate = figureById(figures, 'market-growth-rate')
  const [from, to] = [statedYear(size), statedYear(rate)]
  const reading = (years: number): MarketReading => ({
    years,
    value: compound(statedValue(size), statedValue(rate), years),
    formula: growthFormula(statedValue(size), statedValue(rate), years),
  })
  return { size, rate, from, to, readings: [reading(to - from - 1), reading(to - from)] }
}

/** The image-generation market as stated, and what it can have been at most in the year of the whole market's size. */
export type DerivedImageMarket = {
  readonly end: Figure
  readonly rate: Figure
  readonly from: number
  readonly years: number
  /** In US dollars: an upper bound, since the rate is a lower one. */
  readonly base: number
  readonly formula: string
}

/** The image-generation market counted back from its stated end to the year of the figure for the whole market. */
export function derivedImageMarket(figures: readonly Figure[]): DerivedImageMarket {
  const end = figureById(figures, 'image-market-2030')
  const rate = figureById(figures, 'image-market-growth-rate')
  const from = statedYear(figureById(figures, 'market-size-2024'))
  const years = statedYear(end) - from
  return {
    end,
    rate,
    from,
    years,
    base: backcast(statedValue(end), statedValue(rate), years),
    formula: backcastFormula(statedValue(end), statedValue(rate), years),
  }
}

/** The two stated adoption shares, and the average rise between them in percentage points a year. */
export type AdoptionRise = {
  readonly early: Figure
  readonly late: Figure
  readonly years: number
  readonly perYear: number
  readonly formula: string
}

/** How fast the stated adoption rose on average; the path between the two years is not stated. */
export function adoptionRise(figures: readonly Figure[]): AdoptionRise {
  const early = figureById(figures, 'ai-adoption-2017')
  const late = figureById(figures, 'ai-adoption-2025')
  const [start, end] = [statedValue(early), statedValue(late)]
  const years = statedYear(late) - statedYear(early)
  return {
    early,
    late,
    years,
    perYear: risePerYear(start, end, years),
    formula: `(${formatNumber(end)} − ${formatNumber(start)}) ÷ ${years}`,
  }
}
