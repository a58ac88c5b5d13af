import type { Figure } from '@/data/schema'
import { figureById, statedValue, statedYear } from '../figures'
import { valueInWords } from '../figures/wording'
import { formatNumber, formatPercent } from '../format'
import { type ArithmeticCheck, apartBecause, cited } from './check'
import { adoptionRise } from './derived'
import { ratio } from './formulas'

const ALL = 100

/** The average rise between the two stated adoption shares, and where it would lead. */
export function adoptionPerYear(figures: readonly Figure[]): ArithmeticCheck {
  const { early, late, years, perYear, formula } = adoptionRise(figures)
  const left = ALL - statedValue(late)
  const toAll = ratio(left, perYear)
  return cited({
    id: 'adoption-per-year',
    name: 'Adoption per year',
    question: 'How fast did adoption rise between the two stated years?',
    inputs: [early, late],
    steps: [
      {
        label: `Average rise over ${years} years`,
        formula,
        result: `${formatNumber(perYear, 3)} percentage points a year`,
      },
      {
        label: `From ${statedYear(late)} to every company, at that pace`,
        formula: `(${ALL} − ${formatNumber(statedValue(late))}) ÷ ${formatNumber(perYear, 3)}`,
        result: `${formatNumber(toAll, 1)} years`,
      },
    ],
    finding: `By ${formatNumber(perYear, 1)} percentage points a year on average. Carried on, every company would be counted within ${formatNumber(toAll, 1)} years, so it is no forecast.`,
    caution: `No year between ${statedYear(early)} and ${statedYear(late)} is stated, so the path is unknown; both are about AI in general.`,
    apart: apartBecause(early, late),
    charts: ['adoption'],
  })
}

/** Two shares in one paragraph that look like a fall. */
export function sixtyAgainstForty(figures: readonly Figure[]): ArithmeticCheck {
  const invested = figureById(figures, 'multimodal-investment-share')
  const deployed = figureById(figures, 'multimodal-deployment-share')
  const [one, other] = [statedValue(invested), statedValue(deployed)]
  const span = (low: number) => `${formatPercent(low)} to ${formatPercent(ALL)}`
  const shared = Math.max(one, other)
  return cited({
    id: 'sixty-against-forty',
    name: `${formatPercent(one)} against ${formatPercent(other)}`,
    question: `Does the multimodal share fall from ${formatPercent(one)} to ${formatPercent(other)}?`,
    inputs: [invested, deployed],
    steps: [
      {
        label: `Share of investment, ${statedYear(invested)}`,
        formula: `${valueInWords(invested)} of ${ALL}%`,
        result: span(one),
      },
      {
        label: `Share of deployments, ${statedYear(deployed)}`,
        formula: `${valueInWords(deployed)} of ${ALL}%`,
        result: span(other),
      },
      {
        label: 'What both bounds leave open at once',
        formula: `max(${one}, ${other}) to ${ALL}`,
        result: span(shared),
      },
    ],
    finding: `No. One is a share of money, the other of deployments; both are lower bounds, and either can lie anywhere from ${formatPercent(shared)} up.`,
    caution: `No difference and no ratio of the two is formed. Only the second is attributed; the first is worded as a forecast for ${statedYear(invested)}.`,
    apart: apartBecause(invested, deployed),
    charts: ['shares'],
  })
}
