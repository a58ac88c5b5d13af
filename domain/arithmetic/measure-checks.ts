import type { Figure } from '@/data/schema'
import { figureById, statedNumbers, statedValue } from '../figures'
import { valueInWords } from '../figures/wording'
import { formatNumber } from '../format'
import { type ArithmeticCheck, apartBecause, type CheckStep, cited } from './check'
import { type DerivedMarket, derivedMarket } from './derived'
import { ratio } from './formulas'
import { inBillions } from './wording'

const DECIMALS = 1

const times = (amount: number, base: number): string => formatNumber(ratio(amount, base), DECIMALS)

/** Amounts of a figure held against each size of the market: as stated, and derived by both readings. */
function againstMarket(
  amounts: readonly number[],
  { size, from, to, readings: [fewer, more] }: DerivedMarket,
): CheckStep[] {
  const bases = [
    { label: `To the stated market of ${from}`, value: statedValue(size) },
    { label: `To the derived market of ${to}, ${more.years} growth years`, value: more.value },
    { label: `To the derived market of ${to}, ${fewer.years} growth years`, value: fewer.value },
  ]
  return bases.map(({ label, value }) => ({
    label,
    formula: amounts.map((amount) => `${inBillions(amount)} ÷ ${inBillions(value)}`).join(' and '),
    result: `${amounts.map((amount) => times(amount, value)).join(' to ')} times`,
  }))
}

/** The opportunity of one branch beside the whole market it would be a part of. */
export function videoAgainstMarket(figures: readonly Figure[]): ArithmeticCheck {
  const video = figureById(figures, 'video-opportunity')
  const market = derivedMarket(figures)
  const amount = statedValue(video)
  const [fewer, more] = market.readings
  return cited({
    id: 'video-opportunity',
    name: 'Video opportunity against the whole market',
    question: 'Can the video opportunity be a part of the market?',
    inputs: [video, market.size, market.rate],
    steps: againstMarket([amount], market),
    finding: `No: it would be ${times(amount, more.value)} to ${times(amount, fewer.value)} times the whole derived market of ${market.to}. A part cannot exceed its whole, so the opportunity measures something else.`,
    caution:
      'What the opportunity counts, whether a year or in all, and which year ends the decade are not stated.',
    apart: apartBecause(video, market.size),
    charts: ['orders-of-magnitude'],
  })
}

/** Value added to the economy beside revenue of a market. */
export function valueAgainstMarket(figures: readonly Figure[]): ArithmeticCheck {
  const value = figureById(figures, 'value-added-mckinsey')
  const market = derivedMarket(figures)
  const amounts = statedNumbers(value)
  const [low = 0, high = low] = amounts
  const size = statedValue(market.size)
  return cited({
    id: 'value-added',
    name: 'Value added against the market',
    question: 'How does the value added a year stand to the size of the market?',
    inputs: [value, market.size, market.rate],
    steps: againstMarket(amounts, market),
    finding: `It is ${times(low, size)} to ${times(high, size)} times the stated market. That is no contradiction: value that users gain is not what sellers take.`,
    caution:
      'The year in which the value would be reached is not stated, so no year of the market is the right one to hold it against.',
    apart: apartBecause(value, market.size),
    charts: ['orders-of-magnitude'],
  })
}

/** Stated model sizes beside one another: a growth factor, and the width of the example range. */
export function parameterFactor(figures: readonly Figure[]): ArithmeticCheck {
  const early = figureById(figures, 'parameters-gpt-3')
  const late = figureById(figures, 'parameters-frontier')
  const range = figureById(figures, 'parameters-range')
  const [low = 0, high = low] = statedNumbers(range)
  const factor = times(statedValue(late), statedValue(early))
  const step = (label: string, amount: number, base: number, bound: string): CheckStep => ({
    label,
    formula: `${inBillions(amount)} ÷ ${inBillions(base)}`,
    result: `${bound}${times(amount, base)} times`,
  })
  return cited({
    id: 'parameter-factor',
    name: 'Parameter factor',
    question: 'By what factor do the stated model sizes differ?',
    inputs: [early, late, range],
    steps: [
      step('Most advanced models to GPT-3', statedValue(late), statedValue(early), 'over '),
      step('Upper to lower end of the example range', high, low, ''),
    ],
    finding: `Over ${factor}-fold from GPT-3 to what the most advanced models are believed to have: ${valueInWords(late)}, with no upper bound.`,
    caution:
      'The later number is a belief without a date or a model, so no growth a year follows from it.',
    apart: apartBecause(early, late),
    charts: ['parameters'],
  })
}
